// Half of all arrows in notes are bullets (quality.md §3): lines that begin with one, under a line that does not.
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sourceLines } from './lines.ts'

const ARROW = /^\s*(?:-{1,2}>|→|⟶|➜|➡️?)\s*/u

/** The list with arrow lines of its items as lists in them; the arrows become their bullets. */
export function arrowBullets(list: List): List {
  const children = list.children.map((item): ListItem => ({
    ...item,
    children: item.children.flatMap((block): ListItem['children'] => {
      if (block.type === 'list') return [arrowBullets(block)]
      return block.type === 'paragraph' ? cut(block) : [block]
    }),
  }))
  return { ...list, children }
}

/** The lines above the first arrow, and the rest as a list; a wrapped line stays with its bullet. */
function cut(paragraph: Paragraph): (Paragraph | List)[] {
  const lines = sourceLines(paragraph)
  const first = lines.findIndex(isArrow)
  if (first < 1) return [paragraph]
  const items: Paragraph[] = []
  for (const line of lines.slice(first)) {
    const last = items.at(-1)
    if (isArrow(line) || !last) items.push(withoutArrow(line))
    else items[items.length - 1] = joined([last, line])
  }
  const { position } = paragraph
  const inner: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [item],
      ...(item.position ? { position: item.position } : {}),
    })),
    ...(position ? { position } : {}),
  }
  return [joined(lines.slice(0, first)), inner]
}

/** An arrow with nothing behind it is a bullet of nothing. */
function isArrow(line: RootContent): boolean {
  const text = toString(line)
  return ARROW.test(text) && text.replace(ARROW, '') !== ''
}

function withoutArrow(line: Paragraph): Paragraph {
  const [first, ...rest] = line.children
  if (first?.type !== 'text') return line
  return { ...line, children: [{ ...first, value: first.value.replace(ARROW, '') }, ...rest] }
}

function joined(lines: readonly Paragraph[]): Paragraph {
  const [first, ...rest] = lines
  if (!first) return { type: 'paragraph', children: [] }
  const space = { type: 'text', value: ' ' } as const
  const end = lines.at(-1)?.position?.end
  return {
    ...first,
    ...(first.position && end ? { position: { start: first.position.start, end } } : {}),
    children: [...first.children, ...rest.flatMap((line) => [space, ...line.children])],
  }
}
