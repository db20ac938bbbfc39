// `![alt][name]` → the image that the definition of that name leads to.
import type { Definition, Image, ImageReference, Parent, Root } from 'mdast'
import { everyNode } from '../../model/every-node.ts'

/** Replaces references in place; one without a definition cannot be, since it is text then. */
export function resolveReferences(root: Root, elsewhere: readonly Definition[]): void {
  const nodes = everyNode(root)
  // Of two with one name the first counts.
  const all = [...elsewhere, ...nodes.filter((node) => node.type === 'definition')]
  const definitions = new Map(all.map((node) => [node.identifier, node] as const).toReversed())
  for (const node of nodes) {
    if (!('children' in node)) continue
    const parent = node as Parent
    parent.children = parent.children.map((child) => {
      const to = child.type === 'imageReference' ? definitions.get(child.identifier) : undefined
      return to ? imageOf(child as ImageReference, to) : child
    })
  }
}

function imageOf(
  { alt, position }: ImageReference,
  { url, title }: { url: string; title?: string | null | undefined },
): Image {
  return {
    type: 'image',
    url,
    ...(title ? { title } : {}),
    ...(alt ? { alt } : {}),
    ...(position ? { position } : {}),
  }
}
