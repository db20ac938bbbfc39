// A word that no slide could hold, cut where a slide ended: found piece by piece, in order.
import type { Target } from './targets.ts'

/** Shorter words are never cut. */
const cutFrom = 60

/** A piece of a word: one word of a row. */
interface Piece {
  readonly target: Target
  readonly index: number
  readonly length: 1
}

/** Where the pieces of a word stand; none when they are not all there. `targets`: of its lines. */
export function piecesOf(word: string, targets: readonly Target[]): Piece[] {
  if (word.length < cutFrom) return []
  const pieces: Piece[] = []
  let rest = word
  for (const target of targets.toSorted((a, b) => a.slideNumber - b.slideNumber)) {
    for (const [index, piece] of target.words.entries()) {
      if (rest === '') return pieces
      if (target.isEcho || target.taken[index] === 1 || !rest.startsWith(piece)) continue
      pieces.push({ target, index, length: 1 })
      rest = rest.slice(piece.length)
    }
  }
  return rest === '' ? pieces : []
}
