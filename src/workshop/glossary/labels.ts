// Labels of all lists and labelled paragraphs: what comes again is an attribute of several things.
import type { List, RootContent } from 'mdast'
import { kept } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import { labelled } from '../../understand/define/label.ts'
import { key } from './key.ts'

/** How often each label, as `key` writes it, begins an item or a paragraph. */
export function labelCounts(sections: readonly Section[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of sections.flatMap((section) => labelsIn(section))) {
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
}

const labelsIn = kept(({ body }: Section): readonly string[] => body.flatMap(labelsOf))

function labelsOf(block: RootContent): string[] {
  if (block.type === 'list') return ofList(block)
  const label = block.type === 'paragraph' ? labelled(block) : undefined
  return label ? [key(label.term)] : []
}

function ofList({ children }: List): string[] {
  return children.flatMap((item) => item.children.flatMap(labelsOf))
}
