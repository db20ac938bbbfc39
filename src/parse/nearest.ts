// “Did you mean”: the known word closest to a mistyped one.
import leven from 'leven'

/** Further apart than this share of the word's length and it is another word. */
const farthestShare = 0.4

/** The candidate closest to `word`, or nothing when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: leven(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, word.length * farthestShare)
    ? best.candidate
    : undefined
}
