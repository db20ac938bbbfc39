// The body of a slide → units that are merged one by one: blocks, list items, sentences of speaker notes.
import type { Nodes, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { recalled } from '../../model/recalled.ts'

export type UnitKind =
  | 'heading'
  | 'item'
  | 'fence'
  | 'comment'
  | 'row'
  | 'tag'
  | 'block'
  | 'line'
  | 'said'

export interface Unit {
  readonly kind: UnitKind
  /** White space before it. */
  readonly gap: string
  readonly text: string
}

export interface Units {
  readonly units: readonly Unit[]
  /** White space after the last. */
  readonly rest: string
}

const kinds: Partial<Record<Nodes['type'], UnitKind>> = {
  heading: 'heading',
  listItem: 'item',
  tableRow: 'row',
  code: 'fence',
  html: 'comment',
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** Units of a slide's body, each an object of its own; joined again they are the body. */
export function unitsOf(body: string): Units {
  const { units, rest } = unitsIn(body)
  return { units: units.map((unit) => ({ ...unit })), rest }
}

const unitsIn = recalled((body) => cut(body, markdown.parse(body).children.flatMap(spansOf)))

/** The same, speaker notes cut into sentences: for units that move between slides. */
export function fineUnits(body: string): Units {
  const { units, rest } = unitsOf(body)
  return {
    units: units.flatMap((unit): Unit[] => {
      if (unit.kind !== 'comment') return [unit]
      const [first, ...more] = sentenceUnits(unit.text).units
      const open = first ? [{ ...first, gap: unit.gap }] : []
      return [...open, ...more].map((one) => ({ ...one, kind: 'said' }))
    }),
    rest,
  }
}

interface Span {
  readonly from: number
  readonly to: number
  readonly kind: UnitKind
}

/** Items of a list and rows of a table are edited one by one; all else is one thing. */
function spansOf(node: RootContent): Span[] {
  if (node.type === 'list' || node.type === 'table') return node.children.flatMap(spanOf)
  return spanOf(node)
}

function spanOf(node: Nodes): Span[] {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const isComment = node.type === 'html' && node.value.startsWith('<!--')
  const kind = node.type === 'html' && !isComment ? 'tag' : (kinds[node.type] ?? 'block')
  return [{ from: start.offset, to: end.offset, kind }]
}

function cut(text: string, spans: readonly Span[]): Units {
  const units: Unit[] = []
  let at = 0
  for (const { from, to, kind } of spans) {
    const between = text.slice(at, from)
    const gap = /^\s*/.exec(between)?.[0] ?? ''
    // The delimiter row of a table, quote marks before an item: part of what stands there.
    const more = between.slice(gap.length)
    units.push({ kind, gap, text: more + text.slice(from, to) })
    at = to
  }
  const tail = text.slice(at)
  if (tail.trim() === '') return { units, rest: tail }
  const gap = /^\s*/.exec(tail)?.[0] ?? ''
  return { units: [...units, { kind: 'block', gap, text: tail.slice(gap.length) }], rest: '' }
}

/** Joins what was cut. */
export function joinUnits({ units, rest }: Units): string {
  return units.map(({ gap, text }) => gap + text).join('') + rest
}

/** Lines of a fence, or of a comment: its first and last stay with the marks. */
export function lineUnits(text: string): Units {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return { units: lines.map((line) => ({ kind: 'line', gap: '', text: line })), rest: '' }
}

const SENTENCE_END = /(?<=[.!?…]["”)]?)(?=\s+\S)|(?=\n)/u

/** Sentences of speaker notes, the comment's marks among them. */
export function sentenceUnits(text: string): Units {
  const units = text.split(SENTENCE_END).map((piece): Unit => {
    const gap = /^\s*/.exec(piece)?.[0] ?? ''
    return { kind: 'line', gap, text: piece.slice(gap.length) }
  })
  const joined: Unit[] = []
  let gap = ''
  for (const unit of units) {
    if (unit.text === '') gap += unit.gap
    else {
      joined.push({ ...unit, gap: gap + unit.gap })
      gap = ''
    }
  }
  return { units: joined, rest: gap }
}
