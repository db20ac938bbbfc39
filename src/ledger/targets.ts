// Everything a deck shows or says, as rows of words that leaves of the notes are looked for in.
import type { Nodes } from 'mdast'
import { kept } from '../model/recalled.ts'
import type { DiagramBlock } from '../model/slide.ts'
import type { DiagramGroup } from '../model/diagram.ts'
import type { Block, Slide } from '../model/slide.ts'
import type { Went } from '../model/ledger.ts'
import { linesOf, textOf } from './leaves.ts'
import { wordsOf } from './words.ts'

/** A row of words of one slide. */
interface Row {
  readonly to: Went['to']
  readonly slideId: string
  readonly words: readonly string[]
  /** Lines of the notes it was made from. */
  readonly file: string
  readonly fromLine: number
  readonly toLine: number
  /** Lines that the whole slide was made from. */
  readonly slideLines: readonly [number, number]
  /** Repeats what stands elsewhere: the agenda, a question, the glossary, a breadcrumb. Asked last. */
  readonly isEcho: boolean
  /** A short text of its own, made from headings or lines that may stand elsewhere in the notes. */
  readonly isLabel: boolean
}

/** A row that leaves are looked for in. */
export interface Target extends Row {
  /** Orders the rows; those of slides further up are asked first. */
  readonly slideNumber: number
  /** Words that a leaf was found in already. */
  readonly taken: Uint8Array
}

interface At {
  readonly to: Went['to']
  readonly lines: readonly [number, number]
  readonly isLabel?: true
}

/** A slide, and whether it says what others say: to be looked up, or to be repeated. */
export interface ToldSlide {
  readonly slide: Slide
  readonly slideNumber: number
  readonly isRepeat: boolean
}

/** The slides of a deck in order. */
export function toldSlides(slides: readonly Slide[]): ToldSlide[] {
  const end = slides.findIndex(({ layout }) => layout === 'end')
  return slides.map((slide, index) => {
    // What stands behind the end is to be looked up: commands and terms that were taught before.
    const isRepeat = repeating.has(slide.layout) || (end !== -1 && index > end)
    return { slide, slideNumber: index + 1, isRepeat }
  })
}

/** Layouts made of what other slides say. */
const repeating: ReadonlySet<Slide['layout']> = new Set(['agenda', 'quiz', 'recap'])

/** All rows of a slide, none of their words taken. */
export function targetsOf({ slide, slideNumber, isRepeat }: ToldSlide): Target[] {
  return rowsOf(slide, isRepeat).map((row) => ({
    ...row,
    slideNumber,
    taken: new Uint8Array(row.words.length),
  }))
}

/** First and last line of the notes that a slide was made from, wherever its rows stand. */
export const linesOfRows = kept((slide: Slide): readonly [number, number] => {
  const rows = rowsOf(slide, false)
  const [from, to] = lines(slide)
  return [
    rows.reduce((least, { fromLine }) => Math.min(least, fromLine), from),
    rows.reduce((most, { toLine }) => Math.max(most, toLine), to),
  ]
})

const rowsOf = kept((slide: Slide, isRepeat: boolean): readonly Row[] => {
  const { id: slideId, place } = slide
  const rows: Row[] = []
  const add = (text: string, at: At): void => {
    const words = wordsOf(text)
    if (words.length === 0) return
    const [fromLine, toLine] = at.lines
    const isEcho = isRepeat || at.to === 'frame'
    const isLabel = at.isLabel === true
    const where = { file: place.file, fromLine, toLine, slideLines: lines(slide), isEcho, isLabel }
    rows.push({ to: at.to, slideId, words, ...where })
  }
  const walk = (nodes: readonly (Nodes | Block)[], to: Went['to']): void => {
    const pending = nodes.map((node) => ({ node, lines: lines(slide) })).toReversed()
    while (pending.length > 0) {
      const next = pending.pop()
      if (!next) continue
      const { node } = next
      if (node.type === 'sketch') continue
      if (node.type === 'diagram') {
        const { fromLine, toLine } = node.place
        const at: At = { to, lines: [fromLine, toLine], isLabel: true }
        for (const label of labelsOf(node)) add(label, at)
        continue
      }
      const own = linesOf(node) ?? next.lines
      if ('children' in node) {
        pending.push(...node.children.toReversed().map((child) => ({ node: child, lines: own })))
      } else add(textOf(node), { to: isDrawing(node) ? 'drawing' : to, lines: own })
    }
  }
  walk(slide.title, 'slide')
  walk(slide.blocks, 'slide')
  walk(slide.said, 'speaker notes')
  for (const crumb of slide.crumbs) {
    add(crumb, { to: 'frame', lines: lines(slide), isLabel: true })
  }
  return rows
})

function lines({ place }: Slide): readonly [number, number] {
  return [place.fromLine, place.toLine]
}

function isDrawing(node: Nodes | Block): boolean {
  return node.type === 'code' && node.data?.diagram === 'author'
}

function labelsOf({ diagram }: DiagramBlock): string[] {
  const inGroup = (group: DiagramGroup): string[] => [
    group.label,
    ...group.nodes.map(({ label }) => label),
    ...group.groups.flatMap(inGroup),
  ]
  return [...diagram.groups.flatMap(inGroup), ...diagram.nodes.map(({ label }) => label)]
}
