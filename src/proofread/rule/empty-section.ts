// A heading with nothing under it: the room sees a title and waits.
import { everySection } from '../../model/every-section.ts'
import type { Section } from '../../model/section.ts'
import type { Rule } from '../rule.ts'

export const emptySection: Rule = {
  id: 'notes/empty-section',
  severity: 'warning',
  look: ({ root }) => {
    const drawn = new Set(
      everySection(root)
        .filter(({ form }) => form?.kind === 'hierarchy')
        .flatMap(everySection),
    )
    return everySection(root)
      .filter((section) => isEmpty(section) && !drawn.has(section))
      .map(({ titleText, place }) => ({
        place,
        message: `Unexpected empty section “${titleText}”, expected text under the heading`,
        fix: 'Write what you want to say about it, or remove the heading.',
      }))
  },
}

/** The parts of a system are in its drawing, the last words on the last slide. */
function isEmpty({ depth, shapes, children, role }: Section): boolean {
  return depth > 0 && shapes.length === 0 && children.length === 0 && role !== 'closing'
}
