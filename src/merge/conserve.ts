// No word may be lost: what each side wrote must be in what comes out (regeneration.md §0.2).
import { wordCounts } from './match/likeness.ts'

/** A text, or the pieces that it is made of: those that stand on both sides need not be counted. */
type Pieces = string | readonly string[]

/**
 * Words that a side added and that the result lacks.
 * @param options.base What the side started from; empty when it wrote all of it.
 */
export function lostWords(text: Pieces, options: { base: Pieces; result: Pieces }): string[] {
  const result = piecesOf(options.result)
  const there = (word: string): number =>
    result.reduce((sum, piece) => sum + (wordCounts(piece).get(word) ?? 0), 0)
  return [...added(piecesOf(text), piecesOf(options.base))]
    .filter(([word, count]) => there(word) < count)
    .map(([word]) => word)
}

function piecesOf(text: Pieces): readonly string[] {
  return typeof text === 'string' ? [text] : text
}

/** Words that a side added to the base, and how many of each. */
function added(text: readonly string[], base: readonly string[]): Map<string, number> {
  const [fresh, old] = [counted(without(text, base)), counted(without(base, text))]
  const more = new Map<string, number>()
  for (const [word, count] of fresh) {
    const extra = count - (old.get(word) ?? 0)
    if (extra > 0) more.set(word, extra)
  }
  return more
}

/** Pieces of one text without those of the other, each as often as it is there. */
function without(pieces: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  // Most stand in the same place: long texts are compared sooner than looked up.
  others.forEach((other, at) => {
    if (pieces[at] !== other) left.set(other, (left.get(other) ?? 0) + 1)
  })
  return pieces.filter((piece, at) => {
    if (piece === others[at]) return false
    const count = left.get(piece) ?? 0
    if (count > 0) left.set(piece, count - 1)
    return count === 0
  })
}

function counted(pieces: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const piece of pieces) {
    for (const [word, count] of wordCounts(piece)) all.set(word, (all.get(word) ?? 0) + count)
  }
  return all
}
