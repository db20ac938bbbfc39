// Sets a piece of text in bold: the number of a fact, the dates of a timeline.
import type { List, Paragraph, PhrasingContent } from 'mdast'

/** The paragraph with the first place of `piece` in bold; as it was when it is not plain text there. */
export function inBold(paragraph: Paragraph, piece: string): Paragraph {
  const at = paragraph.children.findIndex(
    (child) => child.type === 'text' && child.value.includes(piece),
  )
  const text = paragraph.children[at]
  if (text?.type !== 'text' || piece === '') return paragraph
  const [before = '', ...after] = text.value.split(piece)
  const pieces: PhrasingContent[] = [
    ...plain(before),
    { type: 'strong', children: [{ type: 'text', value: piece }] },
    ...plain(after.join(piece)),
  ]
  return { ...paragraph, children: paragraph.children.toSpliced(at, 1, ...pieces) }
}

/** The list with what each item begins with in bold. */
export function beginningsInBold(list: List, beginnings: readonly string[]): List {
  const children = list.children.map((item, index) => {
    const [first, ...below] = item.children
    const beginning = beginnings[index]
    if (first?.type !== 'paragraph' || beginning === undefined) return item
    const [opening] = first.children
    const isPlain = opening?.type === 'text' && opening.value.startsWith(beginning)
    return isPlain ? { ...item, children: [inBold(first, beginning), ...below] } : item
  })
  return { ...list, children }
}

function plain(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
