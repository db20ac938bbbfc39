// `##` followed by `####`: a level is missing, and so is a place in the agenda.
import type { Heading } from 'mdast'
import type { Rule } from '../rule.ts'

export const headingJump: Rule = {
  id: 'notes/heading-jump',
  severity: 'warning',
  look: ({ notes }) =>
    notes.flatMap(({ root, file }) => {
      const headings = root.children.filter((node): node is Heading => node.type === 'heading')
      return headings.flatMap((heading, index) => {
        const before = headings[index - 1]
        if (!before || heading.depth <= before.depth + 1) return []
        const line = heading.position?.start.line ?? 1
        return [
          {
            place: { file, fromLine: line, toLine: line },
            message: `Unexpected heading of level ${heading.depth} under one of level ${before.depth}, expected level ${before.depth + 1}`,
            fix: `Write it with ${'#'.repeat(before.depth + 1)}.`,
          },
        ]
      })
    }),
}
