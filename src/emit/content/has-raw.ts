// Whether a slide or block has HTML that its author vouches for: then only Vue can say what it shows.
import type { Nodes } from 'mdast'
import type { Block } from '../../model/slide.ts'

/** True for trusted HTML at any depth. */
export function hasRaw(nodes: readonly (Block | Nodes)[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'html') return node.data?.isTrusted === true
    return 'children' in node && hasRaw(node.children)
  })
}
