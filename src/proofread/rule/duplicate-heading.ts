// Two sections of one name beside each other: the room cannot tell where it is.
import type { Section } from '../../model/section.ts'
import { everySection, type Rule } from '../rule.ts'

export const duplicateHeading: Rule = {
  id: 'notes/duplicate-heading',
  severity: 'warning',
  look: ({ root }) =>
    everySection(root).flatMap(({ children }) =>
      children.flatMap((child, index) => {
        const first = children.slice(0, index).find((other) => sameTitle(other, child))
        if (!first) return []
        return [
          {
            place: child.place,
            message: `Unexpected second section “${child.titleText}”, expected one (the first is on line ${first.place.fromLine})`,
            fix: 'Rename one of them, or put both under one heading.',
          },
        ]
      }),
    ),
}

function sameTitle(a: Section, b: Section): boolean {
  return a.titleText !== '' && a.titleText.toLowerCase() === b.titleText.toLowerCase()
}
