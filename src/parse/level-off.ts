// A dozen levels is all that a slide has room for: each takes from the width of what it holds.
import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast'

type Inside = BlockContent | DefinitionContent

/** Levels of quotes and lists, the first being 1; twelve leave two thirds of the width. */
const deepestLevel = 12

/** The tree with what is deeper as blocks of the twelfth level, one after the other. */
export function levelOff(root: Root): Root {
  return { ...root, children: root.children.map((node) => levelled(node, 1)[0] ?? node) }
}

function levelled<Content extends RootContent>(node: Content, level: number): (Content | Inside)[] {
  const inner = (children: readonly Inside[]): Inside[] =>
    children.flatMap((child) => levelled(child, level + 1))
  const isTooDeep = level > deepestLevel
  if (node.type === 'blockquote') {
    const children = inner(node.children)
    return isTooDeep ? children : [{ ...node, children }]
  }
  if (node.type !== 'list') return [node]
  const items = node.children.map((item) => ({ ...item, children: inner(item.children) }))
  return isTooDeep ? items.flatMap(({ children }) => children) : [{ ...node, children: items }]
}
