// Long sections whose paragraphs begin with a bold title of their own (“**Regularization.** There is …”),
// or with a line of one, are cut there: sixteen slides of one title tell the room nothing about where it is.
import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Section } from '../model/section.ts'
import type { Shape } from '../model/shape.ts'
import { endsWithColon, wordCount } from './shown.ts'

const wordsOfHeadAtMost = 7
/** With fewer words under its titles a section is a list of terms; a line of its own is a title sooner. */
const enough = {
  runIn: { heads: 2, wordsUnderEach: 40, words: 0 },
  lines: { heads: 1, wordsUnderEach: 20, words: 90 },
} as const
const ENDS_HEAD = /^\s*[.:]/u
/** What is said, though it is said in bold; a question may well be a title. */
const SENTENCE = /[.!…]\s*$/u
const END = /\s*[.:]\s*$/u

interface Head {
  readonly title: readonly PhrasingContent[]
  /** Nothing else stands in its paragraph. */
  readonly isLine: boolean
}

interface Piece {
  readonly head?: Head
  readonly shapes: Shape[]
}

/** The section, or what it falls into: what stands before the first bold title keeps its own. */
export function runInHeads(section: Section): Section[] {
  const pieces: Piece[] = [{ shapes: [] }]
  for (const [index, shape] of section.shapes.entries()) {
    const head = isLedTo(section.shapes[index - 1]) ? undefined : headOf(shape)
    if (head) pieces.push({ head, shapes: [] })
    if (!head?.isLine) pieces.at(-1)?.shapes.push(shape)
  }
  if (!isCut(pieces, section)) return [section]
  return pieces
    .filter(({ shapes }) => shapes.length > 0)
    .map(({ head, shapes }) => ({
      ...section,
      ...(head && { title: head.title, titleText: toString([...head.title]) }),
      shapes,
    }))
}

/** A line with nothing to show under it is no title, and then none of them is. */
function isCut([, ...headed]: readonly Piece[], section: Section): boolean {
  const least = headed.some(({ head }) => head?.isLine) ? enough.lines : enough.runIn
  const words = headed.flatMap(({ shapes }) => shapes).reduce((sum, it) => sum + wordsOf(it), 0)
  const all = section.shapes.reduce((sum, it) => sum + wordsOf(it), 0)
  return (
    headed.length >= least.heads &&
    headed.every(({ shapes }) => shapes.some(({ kind }) => kind !== 'aside')) &&
    words >= headed.length * least.wordsUnderEach &&
    all >= least.words
  )
}

/** The bold words that a paragraph begins with, when a full stop, a colon or its end parts them from the rest. */
function headOf(shape: Shape): Head | undefined {
  const [opening, next, ...others] = paragraphOf(shape)?.children ?? []
  const first = opening && boldIn(opening)
  if (!first) return undefined
  const text = toString(first)
  const isParted = END.test(text) || (next?.type === 'text' && ENDS_HEAD.test(next.value))
  const isLine =
    shape.kind === 'prose' &&
    others.length === 0 &&
    !SENTENCE.test(text) &&
    (next === undefined || (next.type === 'text' && next.value.replace(END, '').trim() === ''))
  if (!(isParted || isLine) || text.split(/\s+/).length > wordsOfHeadAtMost) return undefined
  const last = first.children.at(-1)
  if (last?.type !== 'text') return { title: first.children, isLine }
  const title = [...first.children.slice(0, -1), { ...last, value: last.value.replace(END, '') }]
  return { title, isLine }
}

/** “The answer is always the same:” — the bold line below is it. */
function isLedTo(before: Shape | undefined): boolean {
  if (!before || headOf(before)?.isLine) return false
  const paragraph = paragraphOf(before)
  return paragraph !== undefined && endsWithColon(paragraph)
}

/** Bold, or bold in italics: `***so***`. */
function boldIn(node: PhrasingContent): Strong | undefined {
  if (node.type === 'strong') return node
  const [only, ...others] = node.type === 'emphasis' ? node.children : []
  return only?.type === 'strong' && others.length === 0 ? only : undefined
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  return shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
}

function wordsOf(shape: Shape): number {
  if (shape.kind === 'commands') return 0
  return wordCount(shape.kind === 'definition' ? shape.sentence : shape.node)
}
