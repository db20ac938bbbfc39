// Marks of Obsidian in notes that do not say they are its: the room would see them, comments too.
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { kept } from '../../model/recalled.ts'
import type { Rule } from '../rule.ts'

const MARKS = /!?\[\[[^[\]\n]{1,120}\]\]|%%[^%\n]{1,200}%%/gu
/** One may be anything; two are a habit. */
const marksAtLeast = 2

interface Mark {
  readonly mark: string
  readonly line: number
}

export const obsidianMarks: Rule = {
  id: 'notes/obsidian-marks',
  severity: 'warning',
  look: ({ notes }) =>
    notes.flatMap(({ file, root }) => {
      const marks = root.children.flatMap((block) => marksIn(block))
      const [first] = marks
      if (!first || marks.length < marksAtLeast) return []
      return [
        {
          place: { file, fromLine: first.line, toLine: first.line },
          message: `Unexpected mark of Obsidian “${first.mark}”, expected Markdown: it is shown as it is written`,
          fix: 'Write `dialect: obsidian` in the frontmatter of the notes.',
        },
      ]
    }),
}

/** Of a block, by its lines; one that is as it was is not read again. */
const marksIn = kept((block: RootContent): readonly Mark[] => {
  const found: Mark[] = []
  visit(block, 'paragraph', (node) => {
    const plain = node.children.filter(({ type }) => type !== 'inlineCode')
    const text = toString({ type: 'paragraph', children: plain })
    const line = node.position?.start.line ?? 1
    for (const [mark] of text.matchAll(MARKS)) found.push({ mark, line })
  })
  return found
})
