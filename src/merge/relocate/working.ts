// Slides of one deck while units are put where another deck has them; cut into units only when needed.
import { matchUnits, spaced } from '../merge-units.ts'
import { rawSlide, type RawSlide, textOf } from '../split/split-deck.ts'
import { fineUnits, joinUnits, type Unit } from '../split/units.ts'

export interface Working {
  readonly slide: RawSlide
  /** The slide of the base that it was. */
  readonly origin: Working | undefined
  /** Filled on demand; changed in place. */
  units?: Unit[]
  rest: string
  isChanged: boolean
  /** Units that came from other slides. */
  readonly arrived: Set<Unit>
}

export function working(slide: RawSlide, origin?: Working): Working {
  return { slide, origin, rest: '', isChanged: false, arrived: new Set() }
}

/** The units of a slide, its speaker notes by sentence. */
export function unitsIn(one: Working): Unit[] {
  if (!one.units) {
    const { units, rest } = fineUnits(one.slide.body)
    one.units = [...units]
    one.rest = rest
  }
  return one.units
}

/** Which unit of a slide is which of another. */
export function partners(one: Working, other: Working): Map<Unit, Unit> {
  const [units, old] = [unitsIn(one), unitsIn(other)]
  if (textOf(one.slide) === textOf(other.slide) && !one.isChanged && !other.isChanged) {
    return new Map(units.map((unit, at) => [unit, old[at] as Unit]))
  }
  return new Map(
    [...matchUnits(units, old)].map(([at, oldAt]) => [units[at] as Unit, old[oldAt] as Unit]),
  )
}

/** The slide as its units now are; the bytes that it came with when none moved. */
export function settled({ slide, units, rest, isChanged, arrived }: Working): RawSlide {
  if (!isChanged || !units) return slide
  const { before, front } = slide
  const body = joinUnits({ units: spaced(close(units, arrived)), rest })
  return { ...slide, ...rawSlide({ before, front, body }) }
}

/** What arrived in a list or a table is part of it. */
function close(units: readonly Unit[], arrived: ReadonlySet<Unit>): Unit[] {
  return units.map((unit, at) => {
    const before = units[at - 1]
    const isIn = before?.kind === unit.kind && (unit.kind === 'item' || unit.kind === 'row')
    const isNew = arrived.has(unit) || (before !== undefined && arrived.has(before))
    return isIn && isNew ? { ...unit, gap: '\n' } : unit
  })
}
