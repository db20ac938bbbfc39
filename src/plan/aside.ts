// Which remarks the room must see, and how they are shown and said.
import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Aside, Shape } from '../model/shape.ts'

/** A longer warning is explained, not read out. */
const wordsShownAtMost = 40

/** A short warning, or what is to be learnt; a tip, a note or a question is said. */
export function isShownAside(shape: Shape): boolean {
  if (shape.kind !== 'aside') return false
  if (shape.role !== 'warning' && shape.role !== 'objective') return false
  return toString(shape.node).split(/\s+/).length <= wordsShownAtMost
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
