// What the notes say now of a slide that the presenter took out: is any of it new?
import { lostWords } from './conserve.ts'
import { wordCounts } from './match/likeness.ts'
import { type RawSlide, textOf } from './split/split-deck.ts'

const COMMENT = /<!--[^]*?-->/g
/** An address follows from the title. */
const ADDRESS = /^routeAlias:.*$/m

/**
 * Words that the notes added to a slide. Frontmatter and speaker notes count only if what is new in
 * them stands on no other slide: a key that every slide got, the title of the slide that comes next.
 * @param options.deck All slides that the notes give now.
 */
export function news(
  theirs: RawSlide,
  { base, deck }: { base: RawSlide; deck: readonly RawSlide[] },
): string[] {
  const body = lostWords(shownOf(theirs), { base: shownOf(base), result: '' })
  if (body.length > 0) return body
  const all = (slide: RawSlide): string => textOf(slide).replace(ADDRESS, '')
  const rest = lostWords(all(theirs), { base: all(base), result: '' })
  if (rest.length === 0) return []
  const others = wordCounts(
    deck
      .filter((slide) => slide !== theirs)
      .map(textOf)
      .join('\n'),
  )
  return rest.filter((word) => !others.has(word))
}

function shownOf({ body }: RawSlide): string {
  return body.replace(COMMENT, '')
}
