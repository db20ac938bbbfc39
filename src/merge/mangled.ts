// A formatter that does not know Slidev breaks frontmatter: such a deck must not be merged.
import { type RawSlide, splitDeck } from './split/split-deck.ts'

/** `## layout: list`: what markdownlint and old Prettiers make of the lines between dashes (Slidev #447). */
const KEY_AS_HEADING = /^\s*##\s+[a-zA-Z]+:\s/
/** `layout: list` on a slide of its own: Prettier 3 puts a blank line after the dashes. */
const KEY = /^[a-zA-Z][\w-]*:/
const OUR_KEY = /^(?:layout|routeAlias): /m
const slidesAtLeast = 2

/** Number of the first slide that a formatter broke; nothing when the deck is whole. */
export function mangledSlide(text: string): number | undefined {
  const { slides } = splitDeck(text)
  const broken = slides.flatMap((slide, at) => (isMangled(slide) ? [at + 1] : []))
  return broken.length >= slidesAtLeast ? broken[0] : undefined
}

function isMangled({ front, body }: RawSlide): boolean {
  if (KEY_AS_HEADING.test(body)) return true
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return front === '' && OUR_KEY.test(body) && lines.every((line) => KEY.test(line))
}
