// Which units of a deck stood on another slide of the base: bullets moved, slides split or joined.
import { isMinutesLine } from '../../locale/minutes-line.ts'
import { likeness, normalised } from '../match/likeness.ts'
import { textOf } from '../split/split-deck.ts'
import type { Unit } from '../split/units.ts'
import { partners, unitsIn, type Working } from './working.ts'

/** A unit, where it stands now, and what and where it was. */
export interface Crossing {
  readonly unit: Unit
  readonly to: Working
  readonly old: Unit
  readonly from: Working
}

/** Below this a unit found elsewhere is another one (regeneration.md §3). */
const alikeFrom = 0.75
/** A unit of fewer words is too common to be known by them, unless no other of them moved. */
const wordsAtLeast = 2
const WORD = /[\p{L}\p{N}]+/gu
const COMMENT_MARK = /<!--|-->/

interface Loose {
  readonly unit: Unit
  readonly on: Working
}

/** Crossings in the order of the deck. */
export function crossings(deck: readonly Working[], base: readonly Working[]): Crossing[] {
  const kept = new Set(deck.map(({ origin }) => origin))
  const edited = deck.filter(
    ({ slide, origin }) => !slide.twinOf && (!origin || textOf(slide) !== textOf(origin.slide)),
  )
  const gone = base.filter((one) => !kept.has(one))
  const loose: Loose[] = []
  const old: Loose[] = gone.flatMap(all)
  for (const one of edited) {
    const { origin } = one
    const known = origin ? partners(one, origin) : new Map<Unit, Unit>()
    loose.push(...all(one).filter(({ unit }) => !known.has(unit)))
    const taken = new Set(known.values())
    if (origin) old.push(...all(origin).filter(({ unit }) => !taken.has(unit)))
  }
  if (loose.length === 0 || old.length === 0) return []
  return paired(loose, old)
}

function all(on: Working): Loose[] {
  return unitsIn(on)
    .filter((unit) => wordsOf(unit) > 0)
    .map((unit) => ({ unit, on }))
}

/** Whether a unit can be told from others by its words; marks of a comment and titles stay. */
export function isKnowable(unit: Unit): boolean {
  return wordsOf(unit) >= wordsAtLeast
}

function wordsOf(unit: Unit): number {
  const { kind, text } = unit
  if (isMark(unit) || (kind === 'said' && isMinutesLine(text))) return 0
  return text.match(WORD)?.length ?? 0
}

/** What belongs to its slide and never leaves it: the title, and where a comment begins and ends. */
export function isMark({ kind, text }: Unit): boolean {
  return kind === 'heading' || kind === 'comment' || (kind === 'said' && COMMENT_MARK.test(text))
}

/** Equal ones first, then the most alike. */
function paired(loose: readonly Loose[], old: readonly Loose[]): Crossing[] {
  const found = new Map<Unit, Loose>()
  const taken = new Set<Unit>()
  const pair = (one: Loose, other: Loose): void => {
    found.set(one.unit, other)
    taken.add(other.unit)
  }
  const key = ({ unit }: Loose): string => `${unit.kind} ${normalised(unit.text)}`
  const [byKey, looseByKey] = [old, loose].map((list) => Map.groupBy(list, key))
  for (const one of loose) {
    const others = byKey?.get(key(one)) ?? []
    const isOnly = others.length === 1 && looseByKey?.get(key(one))?.length === 1
    const other = others.find(({ unit }) => !taken.has(unit))
    if (other && (isOnly || isKnowable(one.unit))) pair(one, other)
  }
  const pairs = loose
    .filter(({ unit }) => !found.has(unit) && isKnowable(unit))
    .flatMap((one) =>
      old
        .filter(({ unit }) => !taken.has(unit) && unit.kind === one.unit.kind)
        .map((other) => ({ one, other, like: likeness(one.unit.text, other.unit.text) })),
    )
    .filter(({ like }) => like >= alikeFrom)
    .toSorted((a, b) => b.like - a.like)
  for (const { one, other } of pairs) {
    if (!found.has(one.unit) && !taken.has(other.unit)) pair(one, other)
  }
  return loose.flatMap(({ unit, on }): Crossing[] => {
    const other = found.get(unit)
    return other && other.on !== on.origin
      ? [{ unit, to: on, old: other.unit, from: other.on }]
      : []
  })
}
