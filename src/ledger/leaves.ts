// The leaves of the notes: everything in them that says something, in order, with its lines.
import type { Heading, Nodes, RootContent } from 'mdast'
import type { Place } from '../model/place.ts'
import { kept } from '../model/recalled.ts'

/** One leaf, before it is looked for. */
export interface Leaf {
  readonly node: Nodes
  readonly place: Place
  readonly text: string
  /** The heading that it stands in. */
  readonly heading?: Heading
}

/** All leaves of a block, in order; an explicit stack, because a stranger's notes may be deep. */
export const leavesIn = kept((block: RootContent, file: string): readonly Leaf[] => {
  const leaves: Leaf[] = []
  const pending: { node: Nodes; lines: readonly [number, number]; heading?: Heading }[] = [
    { node: block, lines: [1, 1] },
  ]
  while (pending.length > 0) {
    const next = pending.pop()
    if (!next) continue
    const { node } = next
    const lines = linesOf(node) ?? next.lines
    const within = node.type === 'heading' ? { heading: node } : inHeading(next)
    if ('children' in node) {
      pending.push(
        ...node.children.toReversed().map((child) => ({ node: child, lines, ...within })),
      )
      continue
    }
    const [fromLine, toLine] = lines
    leaves.push({ node, place: { file, fromLine, toLine }, text: textOf(node), ...within })
  }
  return leaves
})

function inHeading({ heading }: Pick<Leaf, 'heading'>): Pick<Leaf, 'heading'> {
  return heading ? { heading } : {}
}

/** First and last line of a node, 1-based. */
export function linesOf(node: Nodes): readonly [number, number] | undefined {
  const { position } = node
  return position && [position.start.line, position.end.line]
}

const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
const TAG = /<\/?[a-z][^>]*>|<[!?][^>]*>/giu
const REFERENCE = /&(amp|lt|gt|quot|nbsp);/g
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
}

/** What a leaf says; a picture without words its name, HTML its words without the tags, whoever shows or drops those. */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return withoutTags(node.value, ' ')
  if (node.type === 'image') return node.alt || node.url
  if (node.type === 'imageReference') return node.alt || node.identifier
  if (node.type === 'math') return `${node.meta ?? ''}\n${node.value}`
  return 'value' in node ? node.value : ''
}

/** The ways in which a leaf may be shown, by what becomes of its tags and references. */
export function readingsOf(node: Nodes): string[] {
  if (node.type !== 'html') return [textOf(node)]
  return [' ', ''].flatMap((tag) => {
    const text = withoutTags(node.value, tag)
    return [text, decoded(text)]
  })
}

function withoutTags(html: string, tag: string): string {
  return html.replace(COMMENT, tag).replace(TAG, tag)
}

function decoded(text: string): string {
  return text.replace(REFERENCE, (_, name: string) => named[name] ?? '')
}
