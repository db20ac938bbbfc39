// A heading with nothing under it: the room sees a title and waits.
import { everySection } from '../../model/every-section.ts'
import type { Rule } from '../rule.ts'

export const emptySection: Rule = {
  id: 'notes/empty-section',
  severity: 'warning',
  look: ({ root }) =>
    everySection(root)
      .filter(
        ({ depth, shapes, children }) => depth > 0 && shapes.length === 0 && children.length === 0,
      )
      .map(({ titleText, place }) => ({
        place,
        message: `Unexpected empty section “${titleText}”, expected text under the heading`,
        fix: 'Write what you want to say about it, or remove the heading.',
      })),
}
