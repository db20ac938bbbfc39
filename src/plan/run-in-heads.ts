// Long sections whose paragraphs begin with a bold title of their own (“**Regularization.** There is …”)
// are cut there: sixteen slides of one title tell the room nothing about where it is.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Section } from '../model/section.ts'
import type { Shape } from '../model/shape.ts'
import { wordCount } from './shown.ts'

const headsAtLeast = 2
const wordsOfHeadAtMost = 7
/** Under shorter ones the bold words are terms of a list. */
const wordsUnderAtLeast = 40
const ENDS_HEAD = /^\s*[.:]/u
const END = /\s*[.:]\s*$/u

/** The section, or what it falls into: what stands before the first bold title keeps its own. */
export function runInHeads(section: Section): Section[] {
  const pieces: { title?: readonly PhrasingContent[]; shapes: Shape[] }[] = [{ shapes: [] }]
  for (const shape of section.shapes) {
    const title = headOf(shape)
    if (title) pieces.push({ title, shapes: [] })
    pieces.at(-1)?.shapes.push(shape)
  }
  const headed = pieces.slice(1)
  const words = headed.flatMap(({ shapes }) => shapes).reduce((sum, it) => sum + wordsOf(it), 0)
  if (headed.length < headsAtLeast || words < headed.length * wordsUnderAtLeast) return [section]
  return pieces
    .filter(({ shapes }) => shapes.length > 0)
    .map(({ title, shapes }) =>
      title
        ? { ...section, title, titleText: toString([...title]), shapes }
        : { ...section, shapes },
    )
}

/** The bold words that a paragraph begins with, when a full stop or colon parts them from the rest. */
function headOf(shape: Shape): readonly PhrasingContent[] | undefined {
  const [first, next] = paragraphOf(shape)?.children ?? []
  if (first?.type !== 'strong') return undefined
  const text = toString(first)
  const isParted = END.test(text) || (next?.type === 'text' && ENDS_HEAD.test(next.value))
  if (!isParted || text.split(/\s+/).length > wordsOfHeadAtMost) return undefined
  const last = first.children.at(-1)
  if (last?.type !== 'text') return first.children
  return [...first.children.slice(0, -1), { type: 'text', value: last.value.replace(END, '') }]
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  return shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
}

function wordsOf(shape: Shape): number {
  if (shape.kind === 'commands') return 0
  return wordCount(shape.kind === 'definition' ? shape.sentence : shape.node)
}
