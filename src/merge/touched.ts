// Two versions of a deck → the slides that differ, with their numbers as the room sees them.
import { normalised } from './match/likeness.ts'
import { titleOf } from './match-slides.ts'
import { type Pair, pairs } from './pairs.ts'
import { textOf } from './split/split-deck.ts'

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

/** In the order of the new deck, what is gone last; what nobody sees in either is left out. */
export function touched(before: string, after: string): Touched[] {
  return pairs(before, after).flatMap((pair) => one(pair) ?? [])
}

function one(pair: Pair): Touched | undefined {
  const { before, after, numberBefore, numberAfter } = pair
  const slide = after ?? before
  if (!slide || (numberBefore === undefined && numberAfter === undefined)) return undefined
  if (before && after && normalised(textOf(before)) === normalised(textOf(after))) return undefined
  return {
    did: didOf(pair),
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
