// Bodies of one slide → one body: each block, item, line and sentence is somebody's.
import type { Written } from './derived.ts'
import { likeness, normalised } from './match/likeness.ts'
import { match } from './match/match.ts'
import { mergeCells } from './merge-cells.ts'
import { mergeOrdered, type Slot } from './ordered.ts'
import {
  joinUnits,
  lineUnits,
  sentenceUnits,
  unitsOf,
  type Unit,
  type Units,
} from './split/units.ts'

/** The three texts of one thing. */
export interface Three {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

export interface MergedText {
  readonly text: string
  /** What both changed; the presenter's text stands, this is the notes'. */
  readonly conflicts: readonly Conflict[]
}

/** One thing that both sides changed. */
export interface Conflict {
  readonly ours: string
  readonly theirs: string
}

/** `</v-clicks>` */
const CLOSING_TAG = /^<\//

const alike = { nearby: 0.4, anywhere: 0.6 } as const
/** A heading or a fence is known by its place: there is seldom more than one. */
const known = { nearby: 0.15, anywhere: 0.5 } as const

/** Merges bodies; blocks that both changed are merged by line (code), sentence (speaker notes) or cell (tables). */
export function mergeBodies(three: Three, { written }: { written: Written }): MergedText {
  return merge(three, { split: unitsOf, inner: innerOf(written), written })
}

type Split = (text: string) => Units
type Inner = (three: Three, unit: Unit) => MergedText

interface Manner {
  readonly split: Split
  readonly inner: Inner
  readonly written: Written
}

function merge({ base, ours, theirs }: Three, { split, inner, written }: Manner): MergedText {
  const [b, o, t] = [split(base), split(ours), split(theirs)]
  const { slots } = mergeOrdered({
    base: b.units,
    ours: o.units,
    theirs: t.units,
    oursBase: matchUnits(o.units, b.units),
    theirsBase: matchUnits(t.units, b.units),
    isSame: (one, other) => one.kind === other.kind && isEqual(one, other),
    isEnd: (own, added) =>
      CLOSING_TAG.test(own.text) || own.kind === 'comment' || isRunOf(added, own),
  })
  const conflicts: Conflict[] = []
  const units = slots.flatMap((slot) => settle(slot, { inner, written, conflicts }))
  return { text: joinUnits({ units: spaced(units), rest: o.rest }), conflicts }
}

/** What becomes of one place of the list (regeneration.md §4.2). */
function settle(
  slot: Slot<Unit>,
  { inner, written, conflicts }: Omit<Manner, 'split'> & { conflicts: Conflict[] },
): Unit[] {
  const { ours, base, theirs } = slot
  if (ours && base && theirs) {
    if (isEqual(base, theirs) || isEqual(ours, theirs)) return [ours]
    if (isEqual(ours, base)) return [{ ...theirs, gap: ours.gap }]
    const three = { base: base.text, ours: ours.text, theirs: theirs.text }
    const merged = inner(three, ours)
    conflicts.push(...merged.conflicts)
    return [{ ...ours, text: merged.text }]
  }
  if (ours && base) {
    if (isEqual(ours, base)) return []
    conflicts.push({ ours: ours.text, theirs: '' })
    return [ours]
  }
  if (base && theirs) {
    const [was, is] = [base, theirs].map(({ text }) => normalised(written(text)))
    if (was !== is) conflicts.push({ ours: '', theirs: theirs.text })
    return []
  }
  const only = ours ?? theirs
  return only ? [only] : []
}

/** Lists and tables go on before what stands after them. */
function isRunOf(added: Unit, { kind }: Unit): boolean {
  return (added.kind === 'item' || added.kind === 'row') && added.kind !== kind
}

function innerOf(written: Written): Inner {
  return (three, { kind }) => {
    if (kind === 'fence') return merge(three, { split: lineUnits, inner: whole, written })
    if (kind === 'comment') return merge(three, { split: sentenceUnits, inner: whole, written })
    if (kind === 'row') return mergeCells(three)
    return whole(three)
  }
}

/** Two wordings of one thing: the presenter's stands. */
function whole({ ours, theirs }: Three): MergedText {
  return { text: ours, conflicts: [{ ours, theirs }] }
}

/** Index in `old` of each unit that has a partner there. */
export function matchUnits(units: readonly Unit[], old: readonly Unit[]): Map<number, number> {
  const isKnown = (unit: Unit): boolean => unit.kind === 'heading' || unit.kind === 'fence'
  const score = (one: Unit, other: Unit): number => {
    if (one.kind !== other.kind) return 0
    const like = one.kind === 'comment' ? 1 : likeness(one.text, other.text)
    const { nearby } = isKnown(one) ? known : alike
    return like >= nearby ? like : 0
  }
  return match(units, old, {
    key: ({ kind, text }) => `${kind} ${normalised(text)}`,
    likeness: score,
    sort: ({ kind }) => kind,
    nearby: known.nearby,
    anywhere: alike.anywhere,
  })
}

function isEqual(one: Unit, other: Unit): boolean {
  return one.text === other.text || normalised(one.text) === normalised(other.text)
}

/** Text of two origins must not run together: a line end stands between units that had one. */
export function spaced(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const before = units[at - 1]
    if (!before || unit.kind === 'line') return unit
    if (unit.kind === 'said' && before.kind === 'said') {
      return unit.gap === '' ? { ...unit, gap: '\n' } : unit
    }
    const isApart = unit.kind === before.kind && (unit.kind === 'item' || unit.kind === 'row')
    const needed = isApart ? 1 : 2
    const has = unit.gap.split('\n').length - 1
    return has >= needed
      ? unit
      : { ...unit, gap: '\n'.repeat(needed) + unit.gap.replace(/^\n+/, '') }
  })
}
