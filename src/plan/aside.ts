// Which remarks the room must see, and how they are shown and said.
import type { BlockContent, Blockquote, DefinitionContent, Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Aside, Shape } from '../model/shape.ts'

/** A longer warning is explained, not read out. */
const wordsShownAtMost = 40

/** Nobody can say these. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  'code',
  'table',
  'image',
  'imageReference',
  'math',
])

/** A short warning, or what is to be learnt, or what cannot be said; a tip, a note or a question is said. */
export function isShownAside(shape: Shape): boolean {
  if (shape.kind !== 'aside') return false
  if (isUnspeakable(shape.node)) return true
  if (shape.role !== 'warning' && shape.role !== 'objective') return false
  return toString(shape.node).split(/\s+/).length <= wordsShownAtMost
}

function isUnspeakable(node: Nodes): boolean {
  return SHOWN_ONLY.has(node.type) || ('children' in node && node.children.some(isUnspeakable))
}

/** The remark as a quote. */
export function asQuote(shape: Aside): Blockquote {
  return { type: 'blockquote', children: remarkOf(shape) }
}

/** The remark's blocks, with the word for what it is when the notes only marked it. */
export function remarkOf({ node, label }: Aside): (BlockContent | DefinitionContent)[] {
  const [first, ...rest] = node.type === 'blockquote' ? node.children : [node]
  if (label === undefined || first?.type !== 'paragraph') return first ? [first, ...rest] : []
  const name: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: `${label}:` }] }
  const children: PhrasingContent[] = [name, { type: 'text', value: ' ' }, ...first.children]
  return [{ ...first, children }, ...rest]
}
