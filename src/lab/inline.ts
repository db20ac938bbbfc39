// Inline Markdown of the notes as HTML; tags that the notes have are shown as text.
import { toHast } from 'mdast-util-to-hast'
import type { ElementContent } from 'hast'
import type { LabStep } from '../model/workshop.ts'

export function inline(children: LabStep['explanation']): ElementContent[] {
  const tree = toHast(
    { type: 'paragraph', children: [...children] },
    {
      handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) },
    },
  )
  return tree.type === 'element' ? tree.children : []
}
