// “### Example” and a block under it belong to what they are an example of: a room sees them together.
import type { Paragraph } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'

/** What an example is, when it is no text of its own; a rule only ends it. */
const kinds: ReadonlySet<string> = new Set(['code', 'image', 'table', 'math', 'thematicBreak'])

/**
 * The same sections; the first ones below a section that only say “Example” become a line of it, followed
 * by what they hold. A title that is the same everywhere tells nobody where they are.
 */
export function exampleHeadings(root: Section, { locale }: { locale: Locale }): Section {
  const children = root.children.map((child) => exampleHeadings(child, { locale }))
  const none = children.findIndex((child) => !isExample(child, locale))
  const count =
    root.depth === 0 || root.body.length === 0 ? 0 : none === -1 ? children.length : none
  const isSame = count === 0 && children.every((child, at) => child === root.children[at])
  if (isSame) return root
  const examples = children.slice(0, count)
  return {
    ...root,
    children: children.slice(count),
    body: [...root.body, ...examples.flatMap((each) => [asLine(each), ...each.body])],
    place: { ...root.place, toLine: examples.at(-1)?.place.toLine ?? root.place.toLine },
  }
}

function isExample({ titleText, role, body, children }: Section, { look }: Locale): boolean {
  return (
    !role &&
    children.length === 0 &&
    body.length > 0 &&
    body.every(({ type }) => kinds.has(type)) &&
    look.example.test(titleText)
  )
}

/** The heading as a paragraph that leads to what follows. */
function asLine({ title, place: { fromLine: line } }: Section): Paragraph {
  const at = { line, column: 1 }
  return {
    type: 'paragraph',
    children: [...title, { type: 'text', value: ':' }],
    position: { start: at, end: at },
  }
}
