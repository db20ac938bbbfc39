// A list with one item: a bullet that lists nothing.
import { everySection } from '../../model/every-section.ts'
import type { Rule } from '../rule.ts'

export const listOfOne: Rule = {
  id: 'notes/list-of-one',
  severity: 'info',
  look: ({ root }) =>
    everySection(root).flatMap(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'list' && shape.node.children.length === 1 && !shape.node.ordered
          ? [
              {
                place: shape.place,
                message: 'Unexpected list of one item, expected two or more',
                fix: 'Write it as a sentence, or add what is missing.',
              },
            ]
          : [],
      ),
    ),
}
