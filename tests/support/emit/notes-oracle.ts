// What a reader of the notes sees, by a plain walk over their tree: the oracle for `emit`.
import type { Nodes, Parents } from 'mdast'
import type { Deck } from '../../../src/model/slide.ts'

const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
/** Their children stand in one line. */
const oneLine = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
)

/**
 * The text with spaces collapsed. Dropped: comments, frontmatter, link titles, fence
 * meta, and the spaces at the edges of a formula.
 */
export function oracle({ slides }: Deck): string {
  const numbers = footnotes(slides.flatMap(({ title, blocks }) => [...title, ...blocks] as Nodes[]))
  const isNote = ({ type }: Nodes): boolean => type === 'footnoteDefinition'
  return slides
    .flatMap((slide) => {
      const blocks = slide.blocks as readonly Nodes[]
      const shown = [...blocks.filter((node) => !isNote(node)), ...blocks.filter(isNote)]
      const title = slide.title.map((node) => textOf(node, numbers)).join('')
      return [title, ...shown.map((node) => textOf(node, numbers))]
    })
    .join('\n')
    .toWellFormed()
    .replace(CONTROLS, '\uFFFD')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}

function textOf(node: Nodes, numbers: ReadonlyMap<string, number>): string {
  const inside = (parent: Parents): string =>
    parent.children
      .map((child) => textOf(child as Nodes, numbers))
      .join(oneLine.has(parent.type) ? '' : '\n')
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'inlineMath':
      return node.value.replace(/^[ \t\n]+|[ \t\n]+$/g, '')
    case 'math': {
      const lines = node.value === '' ? 0 : node.value.split('\n').length
      const span = node.position ? node.position.end.line - node.position.start.line : 0
      const isOpen = span <= lines || (node.position?.end.column ?? 0) <= 2
      return `${isOpen ? '$$ ' : ''}${node.meta ?? ''}\n${node.value}`
    }
    case 'html':
      return node.value.replace(COMMENT, '').replace(/<br\s*\/?>/gi, '\n')
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'footnoteReference':
      return `[${numbers.get(node.identifier)}]`
    case 'footnoteDefinition':
      return `[${numbers.get(node.identifier)}] ${inside(node)}`
    case 'listItem':
      return (
        (typeof node.checked === 'boolean' ? (node.checked ? '[x] ' : '[ ] ') : '') + inside(node)
      )
    case 'definition':
    case 'yaml':
    case 'toml' as never:
    case 'thematicBreak':
      return ''
    default:
      return 'children' in node ? inside(node) : ''
  }
}

function footnotes(nodes: readonly Nodes[]): Map<string, number> {
  const found = { footnoteReference: [] as string[], footnoteDefinition: [] as string[] }
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      found[node.type].push(node.identifier)
    }
    if ('children' in node) node.children.forEach(walk)
  }
  nodes.forEach(walk)
  const order = [...new Set([...found.footnoteReference, ...found.footnoteDefinition])]
  return new Map(order.map((identifier, index) => [identifier, index + 1]))
}
