// Which blocks of a shape stand on a slide, and what is left to be said.
import type { Code, InlineCode, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from '../model/recalled.ts'
import type { Command, Commands, ListShape, Shape } from '../model/shape.ts'
import { asQuote, isShownAside, remarkOf } from './aside.ts'
import { beginningsInBold, inBold } from './in-bold.ts'
import { keySentence } from './sentences.ts'

/** A paragraph up to here is read at a glance; of a longer one the slide shows one sentence. */
const wordsShownAtMost = 40

interface Routed {
  readonly shown: readonly RootContent[]
  readonly said: readonly RootContent[]
}

/** Extractive only: what is shown stands in the notes word for word (quality.md §2.2 `route`). */
export const route = kept((shape: Shape): Routed => {
  switch (shape.kind) {
    case 'aside':
      return isShownAside(shape)
        ? { shown: [asQuote(shape)], said: [] }
        : { shown: [], said: remarkOf(shape) }
    case 'commands':
      return { shown: [commandList(shape)], said: [] }
    case 'contents':
      return { shown: [], said: [] }
    case 'code':
      return { shown: [shape.node], said: [] }
    case 'fact':
      return { shown: [inBold(shape.node, shape.quantity)], said: [] }
    case 'list':
      return { shown: listShown(shape), said: [] }
    case 'definition':
      return paragraph(shape.sentence)
    case 'chain':
      return { shown: [shape.node], said: [] }
    case 'prose':
      return shape.node.type === 'paragraph'
        ? paragraph(shape.node)
        : { shown: [shape.node], said: [] }
    default:
      return { shown: [shape.node], said: [] }
  }
})

function listShown({ lead, node, dates }: ListShape): RootContent[] {
  const list = dates ? beginningsInBold(node, dates) : node
  return lead ? [lead, list] : [list]
}

/** A fence in which the author drew a diagram. */
export function isDrawing(node: Code): boolean {
  return node.data?.diagram === 'author'
}

function paragraph(node: Paragraph): Routed {
  if (wordCount(node) <= wordsShownAtMost) return { shown: [node], said: [] }
  return { shown: [keySentence(node)], said: [node] }
}

/** Commands as the deck shows them: a list, each item a command in backticks and what is said of it. */
function commandList(shape: Commands): List {
  const { fromLine, toLine } = shape.place
  return {
    type: 'list',
    spread: false,
    position: { start: { line: fromLine, column: 1 }, end: { line: toLine, column: 1 } },
    children: shape.items.map((item) => {
      const said = saidOf(item)
      const code: InlineCode = { type: 'inlineCode', value: item.command }
      const space = { type: 'text', value: ' ' } as const
      const children = said.length > 0 ? [code, space, ...said] : [code]
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
    }),
  }
}

/** What is said of a command; it carries the address that the notes linked the command to. */
function saidOf({ url, explanation = [] }: Command): readonly PhrasingContent[] {
  if (url === undefined) return explanation
  const hasLink = explanation.some(({ type }) => type === 'link')
  const address: PhrasingContent = { type: 'text', value: url }
  if (explanation.length > 0 && !hasLink) return [{ type: 'link', url, children: [...explanation] }]
  const space = explanation.length > 0 ? [{ type: 'text', value: ' ' } as const] : []
  return [...explanation, ...space, { type: 'link', url, children: [address] }]
}

/** Does it lead on to what follows (“Assim:”)? */
export function endsWithColon(node: RootContent): boolean {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last?.type === 'text' && last.value.trimEnd().endsWith(':')
}

/** Words of a block as a reader counts them. */
export const wordCount = kept(
  (node: RootContent): number => toString(node).split(/\s+/).filter(Boolean).length,
)
