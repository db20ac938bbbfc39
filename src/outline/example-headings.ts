// “### Example” and a block under it belong to what they are an example of: a room sees them together.
import type { Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Locale } from '../locale/words.ts'
import { everySection } from '../model/every-section.ts'
import type { Section } from '../model/section.ts'

/** What an example is, when it is no text of its own; a rule only ends it. */
const kinds: ReadonlySet<string> = new Set(['code', 'image', 'table', 'math', 'thematicBreak'])

/**
 * The same sections; the first ones below a section that only say “Example” become a line of it, followed
 * by what they hold. A title that is the same everywhere tells nobody where they are. One that a link of the
 * notes leads to stays.
 */
export function exampleHeadings(root: Section, { locale }: { locale: Locale }): Section {
  let linked: ReadonlySet<string> | undefined
  const isFree = ({ id }: Section): boolean => !(linked ??= linkedIn(root)).has(id)
  return folded(root)

  function folded(section: Section): Section {
    const children = section.children.map(folded)
    const own = children.findIndex((child) => !isExample(child, locale) || !isFree(child))
    const isPossible = section.depth > 0 && section.body.length > 0
    const count = isPossible ? (own === -1 ? children.length : own) : 0
    const isSame = count === 0 && children.every((child, at) => child === section.children[at])
    if (isSame) return section
    const examples = children.slice(0, count)
    return {
      ...section,
      children: children.slice(count),
      body: [...section.body, ...examples.flatMap((each) => [asLine(each), ...each.body])],
      place: { ...section.place, toLine: examples.at(-1)?.place.toLine ?? section.place.toLine },
    }
  }
}

/** Ids that links inside the notes lead to. */
function linkedIn(root: Section): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { body } of everySection(root))
    for (const block of body)
      visit(block, 'link', ({ url }) => {
        if (url.startsWith('#')) ids.add(url.slice(1))
      })
  return ids
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
