// Two versions of a deck → the slides that differ, with their numbers as the room sees them.
import { normalised } from './match/likeness.ts'
import { matchSlides, titleOf } from './match-slides.ts'
import { type RawSlide, splitDeck, textOf } from './split/split-deck.ts'

/** One slide that is not what it was. */
export interface Touched {
  readonly did: 'added' | 'removed' | 'changed' | 'hidden' | 'shown again'
  readonly id: string
  readonly title: string
  /** 1-based, hidden slides not counted; nothing where it was or is not shown. */
  readonly numberBefore?: number
  readonly numberAfter?: number
  /** The slide's text; empty where it was or is not there. */
  readonly textBefore: string
  readonly textAfter: string
}

const HIDDEN = /^hide:[ \t]*true/m

/** In the order of the new deck, what is gone last; what nobody sees in either is left out. */
export function touched(before: string, after: string): Touched[] {
  const [old, now] = [before, after].map((text) => {
    const { slides } = splitDeck(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
    return { slides, numbers: numbersOf(slides) }
  })
  if (!old || !now) throw new RangeError('two decks are compared')
  const partner = matchSlides(now.slides, old.slides)
  const taken = new Set(partner.values())
  const kept = now.slides.map((slide, at) => {
    const oldAt = partner.get(at)
    return one({
      before: oldAt === undefined ? undefined : old.slides[oldAt],
      after: slide,
      numberBefore: oldAt === undefined ? undefined : old.numbers[oldAt],
      numberAfter: now.numbers[at],
    })
  })
  const gone = old.slides.map((slide, at) =>
    taken.has(at)
      ? undefined
      : one({
          before: slide,
          after: undefined,
          numberBefore: old.numbers[at],
          numberAfter: undefined,
        }),
  )
  return [...kept, ...gone].filter((change) => change !== undefined)
}

interface Pair {
  readonly before: RawSlide | undefined
  readonly after: RawSlide | undefined
  readonly numberBefore: number | undefined
  readonly numberAfter: number | undefined
}

function one({ before, after, numberBefore, numberAfter }: Pair): Touched | undefined {
  const slide = after ?? before
  if (!slide || (numberBefore === undefined && numberAfter === undefined)) return undefined
  if (before && after && normalised(textOf(before)) === normalised(textOf(after))) return undefined
  return {
    did: didOf({ before, after, numberBefore, numberAfter }),
    id: slide.id ?? '',
    title: titleOf(slide),
    textBefore: before ? textOf(before) : '',
    textAfter: after ? textOf(after) : '',
    ...(numberBefore === undefined ? {} : { numberBefore }),
    ...(numberAfter === undefined ? {} : { numberAfter }),
  }
}

function didOf({ before, after, numberBefore, numberAfter }: Pair): Touched['did'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (numberAfter === undefined) return 'hidden'
  return numberBefore === undefined ? 'shown again' : 'changed'
}

/** Numbers of slides as the room sees them, from 1; hidden ones have none. */
export function numbersOf(slides: readonly RawSlide[]): (number | undefined)[] {
  let number = 0
  return slides.map(({ front }) => (HIDDEN.test(front) ? undefined : (number += 1)))
}
