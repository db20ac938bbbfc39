// A heading → a title. One that is a paragraph in disguise gives its beginning, and all of it stands below.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Letters up to which a heading is a title: three lines on a divider. */
const mostLetters = 110
const lettersKept = 70
/** The end of a sentence or clause, else of a word. */
const CLAUSE = /[.;:!?,](?=\s)/gu
const WORD = /\s/gu
const COLON = /\s*[:：]\s*$/u
/** What looks like a mark (“:::”, “:rocket:”) or a drive (“C:”) is left alone. */
const AFTER_WORDS =
  /(?<!:[\w+-]{1,40})(?:[\p{L}\p{N}]{2}|[^\p{Lu}\s:]|[\p{N})\]"”’»`?!])\s{0,9}[:：]\s*$/u

export interface ShortTitle {
  readonly title: readonly PhrasingContent[]
  /** The whole heading, when the title is not. */
  readonly whole?: Paragraph
}

/** The title of a heading, without a colon at its end; marks inside a cut one are left to the whole. */
export function shortTitle(heading: readonly PhrasingContent[]): ShortTitle {
  const title = withoutColon(heading)
  const text = toString([...title])
  if (text.length <= mostLetters) return { title }
  const cut = lastBefore(text, CLAUSE) ?? lastBefore(text, WORD) ?? lettersKept
  const value = `${text.slice(0, cut).trimEnd()}…`
  return {
    title: [{ type: 'text', value }],
    whole: { type: 'paragraph', children: [...heading] },
  }
}

/** Where the last match ends that keeps the title short but not tiny. */
function lastBefore(text: string, pattern: RegExp): number | undefined {
  const ends = Array.from(text.matchAll(pattern), ({ index }) => index)
  return ends.findLast((end) => end <= lettersKept && end >= lettersKept / 3)
}

/** “Papéis:” is followed by them on the slide, too: there the size of its type says so. */
function withoutColon(heading: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return AFTER_WORDS.test(toString([...heading])) ? trimmed(heading) : heading
}

function trimmed(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = content.at(-1)
  const before = content.slice(0, -1)
  if (last?.type === 'text') {
    const value = last.value.replace(COLON, '')
    return value === '' ? before : [...before, { ...last, value }]
  }
  if (!last || !('children' in last)) return content
  const children = [...trimmed(last.children)]
  return children.length === 0 ? before : [...before, { ...last, children }]
}
