// A formatter that does not know Slidev turns frontmatter into headings: such a deck must not be merged.
import { type RawSlide, splitDeck } from './split/split-deck.ts'

/** `## layout: list`: what Prettier and markdownlint make of the lines between dashes (Slidev #447). */
const KEY_AS_HEADING = /^\s*##\s+[a-zA-Z]+:\s/
const slidesAtLeast = 2

/** Number of the first slide that a formatter broke; nothing when the deck is whole. */
export function mangledSlide(text: string): number | undefined {
  const { slides } = splitDeck(text)
  const broken = slides.flatMap((slide, at) => (isMangled(slide) ? [at + 1] : []))
  return broken.length >= slidesAtLeast ? broken[0] : undefined
}

function isMangled({ body }: RawSlide): boolean {
  return KEY_AS_HEADING.test(body)
}
