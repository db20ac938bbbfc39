// Lists and quotes that stand too deep keep their text and lose their form (hazards H-45).
import type { Nodes, PhrasingContent } from 'mdast'
import type { Content } from './content.ts'
import type { ContentContext } from './context.ts'
import { inlineContent } from './inline-content.ts'
import { trimSpaces } from './clean-text.ts'

/** One paragraph of all the text in a block; an explicit stack, because there may be much. */
export function flatText(block: Nodes, context: ContentContext): Content[] {
  const words: string[] = []
  const pending: Nodes[] = [block]
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node) continue
    words.push(...ownWords(node, context))
    if ('children' in node) pending.push(...node.children.toReversed())
  }
  const value = trimSpaces(words.join(' '))
  return value === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', value }] }]
}

function ownWords(node: Nodes, context: ContentContext): string[] {
  if (node.type === 'listItem') {
    return typeof node.checked === 'boolean' ? [`[${node.checked ? 'x' : ' '}]`] : []
  }
  if (node.type === 'footnoteDefinition') return [`[${context.footnotes.get(node.identifier)}]`]
  if ('children' in node) return []
  const meta = node.type === 'math' ? [node.meta ?? ''] : []
  const pieces = inlineContent([node as PhrasingContent], context)
  return [...meta, ...pieces.map((piece) => ('value' in piece ? piece.value : ' '))]
}
