// Speaker notes of the deck → what a handout prints of them.
import type { Root, RootContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { minutesOfLine } from '../../locale/minutes-line.ts'
import type { Locale } from '../../locale/words.ts'
import type { StagedSlide } from '../../stage/stage.ts'

/** Slidev's mark for what is said at a click. */
const CLICK = /^\[click(?::\d+)?\]\s*/i

export interface Note {
  readonly html: string
  /** How long it takes, as the speaker notes tell it: “3–5 min”; empty when they do not. */
  readonly told: string
  /** The middle of that; 0 when they do not say. */
  readonly minutes: number
}

/**
 * Text of a slide's speaker notes as HTML; tags in it are shown as text.
 * @param options.all With what only the presenter needs: answers, and what leads over to the next slide.
 */
export function noteHtml(
  { note = '', layout }: Pick<StagedSlide, 'note' | 'layout'>,
  { locale, all }: { locale: Locale; all: boolean },
): Note {
  const root = unified().use(remarkParse).use(remarkGfm).parse(note)
  const first = root.children[0]
  const line = first ? toString(first) : ''
  const minutes = minutesOfLine(line)
  const said = root.children.filter(
    (node, index) => !(index === 0 && minutes > 0) && (all || !isForPresenter(node, locale)),
  )
  // A question's notes are its answer.
  const shown = !all && layout === 'quiz' ? [] : said.map(withPlainClick)
  return {
    html: html({ ...root, children: shown }),
    told: minutes > 0 ? line.replace(/^~/, '') : '',
    minutes,
  }
}

/** “Next: …”, and what is said at a click. */
function isForPresenter(node: RootContent, { words }: Locale): boolean {
  const [start = ''] = words.next('\0').split('\0')
  const text = toString(node)
  return node.type === 'paragraph' && (text.startsWith(start) || CLICK.test(text))
}

/** On paper nothing is clicked: an arrow head says where the presenter goes on. */
function withPlainClick(node: RootContent): RootContent {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  if (node.type !== 'paragraph' || first?.type !== 'text' || !CLICK.test(first.value)) return node
  const value = first.value.replace(CLICK, '▸ ')
  return { ...node, children: [{ ...first, value }, ...node.children.slice(1)] }
}

function html(root: Root): string {
  const tree = toHast(root, {
    handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) },
  })
  return toHtml(tree)
}
