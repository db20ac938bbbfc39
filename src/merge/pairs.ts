// Two versions of a deck → which slide of one is which of the other, with their numbers as the room sees them.
import { inOrder } from '../model/in-order.ts'
import { matchSlides, titleOf } from './match-slides.ts'
import { type RawSlide, splitDeck, textOf } from './split/split-deck.ts'

/** A slide in two versions of a deck; one side is missing where it was or is not there. */
export interface Pair {
  readonly before: RawSlide | undefined
  readonly after: RawSlide | undefined
  /** 1-based, hidden slides not counted; nothing where it was or is not shown. */
  readonly numberBefore: number | undefined
  readonly numberAfter: number | undefined
}

/** What there is to say of both sides of a slide. */
export interface PairFacts {
  readonly id: string
  readonly title: string
  /** 1-based, hidden slides not counted; nothing where it was or is not shown. */
  readonly numberBefore?: number
  readonly numberAfter?: number
  /** The slide's text; empty where it was or is not there. */
  readonly textBefore: string
  readonly textAfter: string
}

export function factsOf({ before, after, numberBefore, numberAfter }: Pair): PairFacts {
  const slide = after ?? before
  return {
    id: slide?.id ?? '',
    title: slide ? titleOf(slide) : '',
    textBefore: before ? textOf(before) : '',
    textAfter: after ? textOf(after) : '',
    ...(numberBefore === undefined ? {} : { numberBefore }),
    ...(numberAfter === undefined ? {} : { numberAfter }),
  }
}

const HIDDEN = /^hide:[ \t]*true/m

/** In the order of the new deck, what is gone last. */
export function pairs(before: string, after: string): Pair[] {
  const [old, now] = [readDeck(before), readDeck(after)]
  const partner = matchSlides(now.slides, old.slides)
  const pair = (oldAt: number | undefined, at: number | undefined): Pair => ({
    before: oldAt === undefined ? undefined : old.slides[oldAt],
    after: at === undefined ? undefined : now.slides[at],
    numberBefore: oldAt === undefined ? undefined : old.numbers[oldAt],
    numberAfter: at === undefined ? undefined : now.numbers[at],
  })
  const taken = new Set(partner.values())
  const gone = [...old.slides.keys()].filter((oldAt) => !taken.has(oldAt))
  return [
    ...now.slides.map((_, at) => pair(partner.get(at), at)),
    ...gone.map((oldAt) => pair(oldAt, undefined)),
  ]
}

/** Those that stand elsewhere among the others, as few as possible. */
export function movedPairs(all: readonly Pair[]): Set<Pair> {
  const both = all.filter(
    ({ numberBefore, numberAfter }) => numberBefore !== undefined && numberAfter !== undefined,
  )
  const kept = inOrder(both.flatMap(({ numberBefore = 0 }) => numberBefore))
  return new Set(both.filter(({ numberBefore = 0 }) => !kept.has(numberBefore)))
}

function readDeck(text: string): {
  readonly slides: readonly RawSlide[]
  readonly numbers: readonly (number | undefined)[]
} {
  const { slides } = splitDeck(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  return { slides, numbers: numbersOf(slides) }
}

/** Numbers of slides as the room sees them, from 1; hidden ones have none. */
export function numbersOf(slides: readonly RawSlide[]): (number | undefined)[] {
  let number = 0
  return slides.map(({ front }) => (HIDDEN.test(front) ? undefined : (number += 1)))
}
