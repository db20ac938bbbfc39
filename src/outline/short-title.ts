// A heading that is a paragraph in disguise: its beginning is the title, and all of it stands below.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Letters up to which a heading is a title: three lines on a divider. */
const mostLetters = 110
const lettersKept = 70
/** The end of a sentence or clause, else of a word. */
const CLAUSE = /[.;:!?,](?=\s)/gu
const WORD = /\s/gu

export interface ShortTitle {
  readonly title: readonly PhrasingContent[]
  /** The whole heading, when the title is not. */
  readonly whole?: Paragraph
}

/** The title of a heading; marks inside a cut one are left to the whole. */
export function shortTitle(title: readonly PhrasingContent[]): ShortTitle {
  const text = toString([...title])
  if (text.length <= mostLetters) return { title }
  const cut = lastBefore(text, CLAUSE) ?? lastBefore(text, WORD) ?? lettersKept
  const value = `${text.slice(0, cut).trimEnd()}…`
  return {
    title: [{ type: 'text', value }],
    whole: { type: 'paragraph', children: [...title] },
  }
}

/** Where the last match ends that keeps the title short but not tiny. */
function lastBefore(text: string, pattern: RegExp): number | undefined {
  const ends = Array.from(text.matchAll(pattern), ({ index }) => index)
  return ends.findLast((end) => end <= lettersKept && end >= lettersKept / 3)
}
