// Two versions of a deck → the slides that differ, with their numbers as the room sees them.
import { normalised } from './match/likeness.ts'
import { type Pair, pairs, type PairFacts, factsOf } from './pairs.ts'
import { textOf } from './split/split-deck.ts'

/** One slide that is not what it was. */
export interface Touched extends PairFacts {
  readonly did: 'added' | 'removed' | 'changed' | 'hidden' | 'shown again'
}

/** In the order of the new deck, what is gone last; what nobody sees in either is left out. */
export function touched(before: string, after: string): Touched[] {
  return pairs(before, after).flatMap((pair) => one(pair) ?? [])
}

function one(pair: Pair): Touched | undefined {
  const { before, after, numberBefore, numberAfter } = pair
  if (numberBefore === undefined && numberAfter === undefined) return undefined
  if (before && after && normalised(textOf(before)) === normalised(textOf(after))) return undefined
  return { did: didOf(pair), ...factsOf(pair) }
}

function didOf({ before, after, numberBefore, numberAfter }: Pair): Touched['did'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (numberAfter === undefined) return 'hidden'
  return numberBefore === undefined ? 'shown again' : 'changed'
}
