// What the notes say now of a slide that the presenter took out: is any of it new?
import { lostWords } from './conserve.ts'
import { wordCounts } from './match/likeness.ts'
import { titleOf } from './match-slides.ts'
import type { RawSlide } from './split/split-deck.ts'

const MINUTES = /^~\d+ min$/
/** `Next: Volumes`: the title of another slide, which is there. */
const BRIDGE = /^[^:]+: (.+)$/
const MARKS = /[*_`]/g
/** An address follows from the title. */
const ADDRESS = /^routeAlias:.*$/m

/**
 * Words that the notes added to a slide. What follows from other slides is not new: minutes, what
 * comes next, a key whose words other slides have too.
 * @param options.deck All slides that the notes give now.
 */
export function news(
  theirs: RawSlide,
  { base, deck }: { base: RawSlide; deck: readonly RawSlide[] },
): string[] {
  const titles = new Set(deck.map((slide) => titleOf(slide).replace(MARKS, '')))
  const follows = (line: string): boolean => {
    const next = BRIDGE.exec(line)?.[1]
    return MINUTES.test(line) || (next !== undefined && titles.has(next))
  }
  const said = ({ body }: RawSlide): string =>
    body
      .split('\n')
      .filter((line) => !follows(line))
      .join('\n')
  const words = lostWords(said(theirs), { base: base.body, result: '' })
  if (words.length > 0) return words
  const keys = ({ front }: RawSlide): string => front.replace(ADDRESS, '')
  const more = lostWords(keys(theirs), { base: keys(base), result: '' })
  if (more.length === 0) return []
  const others = deck.filter((slide) => slide !== theirs).map(keys)
  const elsewhere = wordCounts(others.join('\n'))
  return more.filter((word) => !elsewhere.has(word))
}
