// Walks a tree of any depth: an explicit stack, because a stranger's notes may be deep.
import type { Nodes } from 'mdast'

/** The node and everything in it, in the order of the notes. */
export function everyNode(root: Nodes): Nodes[] {
  const found: Nodes[] = []
  const pending: Nodes[] = [root]
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node) continue
    found.push(node)
    if ('children' in node) pending.push(...node.children.toReversed())
  }
  return found
}
