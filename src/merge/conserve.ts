// No word may be lost: what each side wrote must be in what comes out (regeneration.md §0.2).
import { wordCounts } from './match/likeness.ts'

/** Words that a side added to the base. */
function added(text: string, base: string): Map<string, number> {
  const old = wordCounts(base)
  const more = new Map<string, number>()
  for (const [word, count] of wordCounts(text)) {
    const extra = count - (old.get(word) ?? 0)
    if (extra > 0) more.set(word, extra)
  }
  return more
}

/**
 * Words that a side added and that the result lacks.
 * @param options.base What the side started from; empty when it wrote all of it.
 */
export function lostWords(text: string, options: { base: string; result: string }): string[] {
  const there = wordCounts(options.result)
  return [...added(text, options.base)]
    .filter(([word, count]) => (there.get(word) ?? 0) < count)
    .map(([word]) => word)
}
