// Two sections of one name beside each other: the room cannot tell where it is.
import { asWritten } from '../../model/as-written.ts'
import type { Section } from '../../model/section.ts'
import { everySection } from '../../model/every-section.ts'
import type { Rule } from '../rule.ts'

export const duplicateHeading: Rule = {
  id: 'notes/duplicate-heading',
  severity: 'warning',
  look: ({ root, notes }) => {
    const written = asWritten(notes)
    return everySection(root).flatMap(({ children }) => {
      const firsts = new Map<string, Section>()
      return children.flatMap((child) => {
        const title = child.titleText.toLowerCase()
        const first = firsts.get(title)
        if (!first) firsts.set(title, child)
        if (!first || title === '') return []
        return [
          {
            place: child.place,
            message: `Unexpected second section “${child.titleText}”, expected one (the first is on line ${written(first).place.fromLine})`,
            fix: 'Rename one of them, or put both under one heading.',
          },
        ]
      })
    })
  },
}
