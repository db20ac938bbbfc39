// Units that one side moved to other slides: the two other decks get them there too, so that each merges
// with what it was, wherever it stands now (regeneration.md §3, last step).
import { rawSlide, type RawSlide } from '../split/split-deck.ts'
import type { Unit } from '../split/units.ts'
import { company } from './company.ts'
import { type Crossing, crossings } from './crossings.ts'
import { partners, settled, unitsIn, type Working, working } from './working.ts'

/** Three decks and which slide of the base each slide of the others was. */
export interface Linked {
  readonly base: readonly RawSlide[]
  readonly ours: readonly RawSlide[]
  readonly theirs: readonly RawSlide[]
  /** By index. */
  readonly oursBase: ReadonlyMap<number, number>
  readonly theirsBase: ReadonlyMap<number, number>
}

/** The presenter's order holds: what both moved stands where the presenter put it. */
export function relocate(decks: Linked): Linked {
  const mine = followed({
    base: decks.base,
    lead: decks.ours,
    also: decks.theirs,
    leadBase: decks.oursBase,
    alsoBase: decks.theirsBase,
  })
  const notes = followed({
    base: mine.base,
    lead: mine.also,
    also: mine.lead,
    leadBase: mine.alsoBase,
    alsoBase: mine.leadBase,
  })
  return {
    base: notes.base,
    ours: notes.also,
    theirs: notes.lead,
    oursBase: notes.alsoBase,
    theirsBase: notes.leadBase,
  }
}

interface Followed {
  readonly base: readonly RawSlide[]
  /** The deck in which units moved. */
  readonly lead: readonly RawSlide[]
  /** The deck that gets them there too. */
  readonly also: readonly RawSlide[]
  readonly leadBase: ReadonlyMap<number, number>
  readonly alsoBase: ReadonlyMap<number, number>
}

function followed(decks: Followed): Followed {
  const base = decks.base.map((slide) => working(slide))
  const link = (slides: readonly RawSlide[], to: ReadonlyMap<number, number>): Working[] =>
    slides.map((slide, at) => working(slide, base[to.get(at) ?? -1]))
  const lead = link(decks.lead, decks.leadBase)
  const also = link(decks.also, decks.alsoBase)
  const found = crossings(lead, base)
  if (found.length === 0) return decks
  const tables = { base, also, lead: [...lead] }
  apply(found, tables)
  const indexes = (slides: readonly Working[]): Map<number, number> =>
    new Map(
      slides.flatMap(({ origin }, at) => (origin ? [[at, base.indexOf(origin)] as const] : [])),
    )
  return {
    base: base.map(settled),
    lead: tables.lead.map(settled),
    also: also.map(settled),
    leadBase: indexes(tables.lead),
    alsoBase: indexes(also),
  }
}

interface Tables {
  readonly base: Working[]
  readonly also: Working[]
  readonly lead: Working[]
}

function apply(found: readonly Crossing[], tables: Tables): void {
  const { base, also, lead } = tables
  const alsoOf = (one: Working): Working | undefined => also.find(({ origin }) => origin === one)
  const kept = new Set(lead.map(({ origin }) => origin))
  const known = new Map<Working, Map<Unit, Unit>>()
  const along = new Map<Unit, Unit[]>()
  /** Last of the units that went along with one. */
  const ends = new Map<Unit, Unit | undefined>()
  for (const [from, all] of Map.groupBy(found, (one) => one.from)) {
    const there = alsoOf(from)
    if (!there) continue
    const matched = versions(from, there)
    known.set(from, matched)
    const to = new Map(all.map((one) => [matched.get(one.old), one.to]))
    for (const [unit, more] of company(there, { matched, to, isGone: !kept.has(from) })) {
      along.set(unit, more)
    }
  }
  for (const [to, all] of Map.groupBy(found, (one) => one.to)) {
    // A slide that the other side took out cannot get units: what was moved there is an edit of it.
    const isGone = to.origin !== undefined && !alsoOf(to.origin)
    if (isGone) continue
    const [from] = all.map((one) => one.from)
    const target = to.origin ?? made(base, from)
    const alsoTarget = to.origin ? alsoOf(to.origin) : made(also, from && alsoOf(from), target)
    if (!alsoTarget) continue
    if (!to.origin) lead.splice(lead.indexOf(to), 1, { ...to, origin: target })
    // Where each unit of the slide was, before anything is moved.
    const toOld = to.origin ? partners(to, to.origin) : new Map<Unit, Unit>()
    const toAlso = versions(target, alsoTarget)
    for (const { unit, old, from: source } of all) {
      const after = before(unit, to, (each) => toOld.get(each))
      move(old, { from: source, to: target, after })
      toOld.set(unit, old)
      const there = alsoOf(source)
      const version = known.get(source)?.get(old)
      if (!there || !version) continue
      const behind = before(unit, to, (each) => {
        const was = toOld.get(each)
        const here = was && toAlso.get(was)
        return here && (ends.get(here) ?? here)
      })
      toAlso.set(old, version)
      let last = behind
      for (const each of along.get(version) ?? [version]) {
        move(each, { from: there, to: alsoTarget, after: last })
        last = each
      }
      ends.set(version, last)
    }
  }
}

/** Units of a slide of the base → the same in the deck that follows. */
function versions(base: Working, also: Working): Map<Unit, Unit> {
  return new Map([...partners(also, base)].map(([version, old]) => [old, version]))
}

/** What the nearest known unit before this one is in another deck. */
function before(
  unit: Unit,
  slide: Working,
  find: (unit: Unit) => Unit | undefined,
): Unit | undefined {
  const units = unitsIn(slide)
  return units
    .slice(0, units.indexOf(unit))
    .map(find)
    .findLast((one) => one !== undefined)
}

function move(
  unit: Unit,
  { from, to, after }: { from: Working; to: Working; after: Unit | undefined },
): void {
  const source = unitsIn(from)
  source.splice(source.indexOf(unit), 1)
  const target = unitsIn(to)
  target.splice(position(target, { unit, after }), 0, unit)
  to.arrived.add(unit)
  from.isChanged = true
  to.isChanged = true
}

const openMark: Unit = { kind: 'said', gap: '\n\n', text: '<!--' }
const closeMark: Unit = { kind: 'said', gap: '\n', text: '-->' }

/** Sentences stand in the comment, made when there is none; all else outside of it. */
function position(units: Unit[], { unit, after }: { unit: Unit; after: Unit | undefined }): number {
  const at = after ? units.indexOf(after) : -1
  const isSaid = unit.kind === 'said'
  if (isSaid === (after?.kind === 'said')) return at + 1
  const open = units.findIndex(({ kind, text }) => kind === 'said' && text.startsWith('<!--'))
  if (!isSaid) return open === -1 ? at + 1 : open
  if (open !== -1) return open + 1
  return units.push({ ...openMark }, { ...closeMark }) - 1
}

/** A slide for units that left another: empty, right after it. */
function made(deck: Working[], after: Working | undefined, origin?: Working): Working {
  const slide = working(rawSlide({ before: '', front: '', body: '' }), origin)
  deck.splice(after ? deck.indexOf(after) + 1 : deck.length, 0, slide)
  return slide
}
