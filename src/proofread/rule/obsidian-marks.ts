// Marks of Obsidian in notes that do not say they are its: the room would see them, comments too.
import { toString } from 'mdast-util-to-string'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../model/place.ts'
import type { Rule } from '../rule.ts'

const MARKS = /!?\[\[[^[\]\n]{1,120}\]\]|%%[^%\n]{1,200}%%/gu
/** One may be anything; two are a habit. */
const marksAtLeast = 2

export const obsidianMarks: Rule = {
  id: 'notes/obsidian-marks',
  severity: 'warning',
  look: ({ notes }) =>
    notes.flatMap(({ file, root }) => {
      const marks = marksIn(root, file)
      const [first] = marks
      if (!first || marks.length < marksAtLeast) return []
      return [
        {
          place: first.place,
          message: `Unexpected mark of Obsidian “${first.mark}”, expected Markdown: it is shown as it is written`,
          fix: 'Write `dialect: obsidian` in the frontmatter of the notes.',
        },
      ]
    }),
}

function marksIn(root: Root, file: string): { mark: string; place: Place }[] {
  const found: { mark: string; place: Place }[] = []
  visit(root, 'paragraph', (node) => {
    const plain = node.children.filter(({ type }) => type !== 'inlineCode')
    const text = toString({ type: 'paragraph', children: plain })
    const line = node.position?.start.line ?? 1
    for (const [mark] of text.matchAll(MARKS))
      found.push({ mark, place: { file, fromLine: line, toLine: line } })
  })
  return found
}
