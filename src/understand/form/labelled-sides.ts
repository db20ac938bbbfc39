// Two lists in one section, each under a line that names it (“TCP:”, “**TCP**”), as two sections: what a
// title compares is not always given headings of its own.
import type { List, Paragraph, PhrasingContent } from 'mdast'
import { titleText } from '../../model/title-text.ts'
import type { Section } from '../../model/section.ts'
import type { Shape } from '../../model/shape.ts'
import { withoutColon } from '../../model/without-colon.ts'

const wordsOfNameAtMost = 5

interface Named {
  readonly title: readonly PhrasingContent[]
  /** The list, after the line that names it unless that is the list's own lead. */
  readonly shapes: readonly Shape[]
}

/** The section with two children in place of its two named lists; nothing when it has others. */
export function labelledSides(section: Section): Section | undefined {
  const { shapes, children, depth, id, place } = section
  if (depth === 0 || children.length > 0) return undefined
  const sides = shapes.flatMap((shape, at) => namedList(shape, shapes[at - 1]) ?? [])
  const taken = sides.flatMap((side) => side.shapes)
  const isAlone = shapes.filter(({ kind }) => kind === 'list').length === 2
  if (sides.length !== 2 || !isAlone || !isTogether(taken, shapes)) return undefined
  return {
    ...section,
    shapes: shapes.filter((shape) => !taken.includes(shape)),
    children: sides.map(({ title, shapes: own }, index) => ({
      id: `${id}-${index + 1}`,
      title,
      titleText: titleText(title),
      depth: depth + 1,
      place: {
        ...place,
        fromLine: own[0]?.place.fromLine ?? place.fromLine,
        toLine: own.at(-1)?.place.toLine ?? place.toLine,
      },
      body: own.flatMap((shape) => (shape.kind === 'list' ? [shape.node] : [])),
      shapes: own.filter(({ kind }) => kind === 'list'),
      children: [],
    })),
  }
}

function namedList(shape: Shape, before: Shape | undefined): Named | undefined {
  if (shape.kind !== 'list' || shape.role === 'parts' || !isOfWords(shape.node)) return undefined
  if (shape.lead) {
    const title = onlyBold(shape.lead) ?? shape.lead.children
    return named({ title, shapes: [shape] })
  }
  const line = before?.kind === 'prose' && before.node.type === 'paragraph' ? before : undefined
  const bold = line && onlyBold(line.node as Paragraph)
  return bold && line ? named({ title: bold, shapes: [line, shape] }) : undefined
}

/** Steps keep their numbers; what is more than words cannot stand in a cell. */
function isOfWords({ ordered, children }: List): boolean {
  const blocks = children.flatMap((item) => item.children)
  return (
    !ordered &&
    blocks.every((block) =>
      block.type === 'list'
        ? isOfWords(block)
        : block.type === 'paragraph' && block.children.every(({ type }) => type !== 'image'),
    )
  )
}

function named({ title, shapes }: Named): Named | undefined {
  const bare = withoutColon(title)
  const words = titleText(bare).trim().split(/\s+/u)
  return words.length <= wordsOfNameAtMost ? { title: bare, shapes } : undefined
}

function onlyBold({ children: [first, ...others] }: Paragraph): PhrasingContent[] | undefined {
  const isAll = others.every((node) => node.type === 'text' && /^\s*:?\s*$/u.test(node.value))
  return first?.type === 'strong' && isAll ? first.children : undefined
}

/** Nothing stands between them. */
function isTogether(taken: readonly Shape[], shapes: readonly Shape[]): boolean {
  const [first] = taken
  const from = first ? shapes.indexOf(first) : -1
  return taken.every((shape, index) => shapes[from + index] === shape)
}
