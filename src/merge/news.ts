// What the notes say now of a slide that the presenter took out: is any of it new?
import { lostWords } from './conserve.ts'
import type { Written } from './derived.ts'
import { wordCounts } from './match/likeness.ts'
import type { RawSlide } from './split/split-deck.ts'

/** An address follows from the title. */
const ADDRESS = /^routeAlias:.*$/m

/**
 * Words that the notes added to a slide. What follows from other slides is not new: minutes, what
 * comes next, a key whose words other slides have too.
 * @param options.deck All slides that the notes give now.
 */
export function news(
  theirs: RawSlide,
  { base, deck, written }: { base: RawSlide; deck: readonly RawSlide[]; written: Written },
): string[] {
  const words = lostWords(written(theirs.body), { base: base.body, result: '' })
  if (words.length > 0) return words
  const keys = ({ front }: RawSlide): string => front.replace(ADDRESS, '')
  const more = lostWords(keys(theirs), { base: keys(base), result: '' })
  if (more.length === 0) return []
  const others = deck.filter((slide) => slide !== theirs).map(keys)
  const elsewhere = wordCounts(others.join('\n'))
  return more.filter((word) => !elsewhere.has(word))
}
