// A text too long for one slide, cut into texts that fit: at sentence ends, else clauses, else words.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const SENTENCE_END = /(?<=[.!?…][\p{Pf}\p{Pe}"']*)\s+(?=[^\p{Ll}])|(?<=[。！？])/gu
const CLAUSE_END = /(?<=[,;:—])\s+/gu
const WORD_END = /\s+/gu

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cuts of a text, from the most natural to the last resort; between letters as a reader sees them. */
const cuts: readonly ((text: string) => number[])[] = [
  (text) => indexesOf(text.matchAll(SENTENCE_END)),
  (text) => indexesOf(text.matchAll(CLAUSE_END)),
  (text) => indexesOf(text.matchAll(WORD_END)),
  (text) => indexesOf(letters.segment(text)),
]
/** A long text is looked at from its start, in stretches of this many characters and twice as many. */
const STRETCH = 512

/** Texts in order, each as long as `fits` allows; together they are `nodes`. */
export function splitText(
  nodes: readonly PhrasingContent[],
  options: { readonly fits: (nodes: readonly PhrasingContent[]) => boolean },
): PhrasingContent[][] {
  const parts: PhrasingContent[][] = []
  let rest: PhrasingContent[] = [...nodes]
  for (;;) {
    const tooLong = firstTooLong(rest, options.fits)
    if (!tooLong) break
    const at = lastCut(tooLong, options.fits)
    if (at === undefined) break
    parts.push(trimEnds(between(rest, { from: 0, to: at })))
    rest = trimEnds(between(rest, { from: at, to: Infinity }))
  }
  return rest.length > 0 ? [...parts, rest] : parts
}

type Fits = (nodes: readonly PhrasingContent[]) => boolean

/** The start of `nodes` that is too long already; none when all of it fits. */
function firstTooLong(
  nodes: readonly PhrasingContent[],
  fits: Fits,
): PhrasingContent[] | undefined {
  const { length } = toString([...nodes])
  for (let to = STRETCH; to < length; to *= 2) {
    const start = between(nodes, { from: 0, to })
    if (!fits(start)) return start
  }
  return fits(nodes) ? undefined : [...nodes]
}

/** Index in the text of the last cut whose left side fits. */
function lastCut(nodes: readonly PhrasingContent[], fits: Fits): number | undefined {
  const text = toString([...nodes])
  const whole = wholeSpans(nodes)
  const isCut = (index: number): boolean =>
    index > 0 && !whole.some(({ from, to }) => from < index && index < to)
  for (const cut of cuts) {
    const at = cut(text).filter(isCut)
    // Binary search: the longer the left side, the higher it is.
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (fits(between(nodes, { from: 0, to: at[middle] ?? 0 }))) low = middle + 1
      else high = middle
    }
    if (low > 0) return at[low - 1]
  }
  return undefined
}

/** Where formulas, images and the like stand, which are shown whole. */
function wholeSpans(nodes: readonly PhrasingContent[], start = 0): { from: number; to: number }[] {
  let from = start
  return nodes.flatMap((node) => {
    const { length } = toString(node)
    const at = from
    from += length
    if ('children' in node) return wholeSpans(node.children, at)
    return node.type === 'text' || node.type === 'inlineCode' ? [] : [{ from: at, to: from }]
  })
}

function indexesOf(found: Iterable<{ readonly index: number }>): number[] {
  return Array.from(found, ({ index }) => index)
}

/** The part of `nodes` between two indexes of their text; marks around it are kept. */
function between(
  nodes: readonly PhrasingContent[],
  range: { readonly from: number; readonly to: number },
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let offset = 0
  for (const node of nodes) {
    const { length } = toString(node)
    const from = Math.max(0, range.from - offset)
    const to = Math.min(length, range.to - offset)
    const isEmptyHere = length === 0 && offset >= range.from && offset < range.to
    if (isEmptyHere || (from === 0 && to === length && length > 0)) kept.push(node)
    else if (from < to) kept.push(cutNode(node, { from, to }))
    offset += length
  }
  return kept
}

function cutNode(node: PhrasingContent, range: { from: number; to: number }): PhrasingContent {
  if ('children' in node) {
    return { ...node, children: between(node.children, range) } as PhrasingContent
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    return { ...node, value: node.value.slice(range.from, range.to) }
  }
  return node
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes[0]
  const trimmed =
    first?.type === 'text'
      ? [{ ...first, value: first.value.trimStart() }, ...nodes.slice(1)]
      : nodes
  const last = trimmed.at(-1)
  return last?.type === 'text'
    ? [...trimmed.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : trimmed
}
