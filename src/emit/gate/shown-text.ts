// Every letter that a slide must show, by a plain walk over the notes' tree, apart from `content/`.
import type { Nodes } from 'mdast'
import type { Block, Slide } from '../../model/slide.ts'
import { cleanText } from '../content/clean-text.ts'
import { isSafeFence } from '../escape/raw-hazards.ts'
import type { Labels } from '../content/context.ts'
import { footnotesLast } from '../content/footnotes-last.ts'

const SPACE = /\s+/g
const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
const BREAK = /<br\s*\/?>/gi

/** Letters without any space, so that only they are compared. */
export function letters(text: string): string {
  return text.replace(SPACE, '')
}

/** Letters of the title and the blocks; drawings are not text. */
export function shownText({ title, continued, blocks }: Slide, labels: Labels): string {
  const count = continued && title.length > 0 ? `(${continued.index}/${continued.total})` : ''
  return textOf(title, labels) + count + textOf(footnotesLast(blocks), labels)
}

/** Letters of some blocks; footnotes come last. */
export function saidText(blocks: readonly Block[], labels: Labels): string {
  return textOf(footnotesLast(blocks), labels, { isSaid: true })
}

function textOf(
  nodes: readonly (Nodes | Block)[],
  labels: Labels,
  { isSaid = false } = {},
): string {
  const words: string[] = []
  const pending = [...nodes].toReversed()
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node || node.type === 'diagram' || node.type === 'sketch') continue
    words.push(node.type === 'image' && !isSaid ? imageText(node) : ownText(node, labels))
    if ('children' in node) pending.push(...node.children.toReversed())
  }
  return letters(cleanText(words.join('')))
}

function ownText(node: Nodes, labels: Labels): string {
  switch (node.type) {
    case 'yaml':
    case 'toml' as never:
      return ''
    case 'code':
      return node.data?.diagram === 'author' && isSafeFence(node.value) ? '' : node.value
    case 'html':
      return node.value.replace(COMMENT, '').replace(BREAK, ' ')
    case 'math':
      return isOpen(node) ? `$$${node.meta ?? ''}${node.value}` : (node.meta ?? '') + node.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'footnoteReference':
    case 'footnoteDefinition':
      return `[${labels.get(`footnote ${node.identifier}`) ?? node.identifier}]`
    case 'listItem':
      return typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}]` : ''
    default:
      return 'value' in node ? node.value : ''
  }
}

/** An image shows its caption; one that is not there, what it is of. Icons in a line have none. */
function imageText({ alt, data }: Extract<Nodes, { type: 'image' }>): string {
  return data?.picture ? (data.caption ?? '') : (alt ?? '')
}

/** A formula that nothing closes ends where its last line does. */
function isOpen({ value, position }: Extract<Nodes, { type: 'math' }>): boolean {
  const lines = value === '' ? 0 : value.split('\n').length
  if (!position) return false
  return position.end.line - position.start.line <= lines || position.end.column <= 2
}
