// What one side wrote beside a unit that the other side moved to another slide: it goes along.
import type { Unit } from '../split/units.ts'
import { isKnowable, isMark } from './crossings.ts'
import { unitsIn, type Working } from './working.ts'

/**
 * For each unit that moves: itself with those that stand only here and go with it, in order.
 * A unit goes along when what stands after it moves too, or nothing stands after it and the slide is
 * split there or gone.
 */
export function company(
  slide: Working,
  {
    matched,
    to,
    isGone,
  }: {
    /** Units of the base slide → those here. */
    matched: ReadonlyMap<Unit, Unit>
    /** Where units of this slide go. */
    to: ReadonlyMap<Unit | undefined, Working>
    /** The other side has no such slide any more. */
    isGone: boolean
  },
): Map<Unit, Unit[]> {
  const known = new Set(matched.values())
  const units = unitsIn(slide)
  const along = new Map<Unit, Unit[]>()
  units.forEach((unit, at) => {
    const target = to.get(unit)
    if (!target) return
    const isOwn = (one: Unit | undefined): boolean =>
      one !== undefined && !known.has(one) && !isMark(one)
    let end = at + 1
    while (isOwn(units[end])) end += 1
    const next = units[end]
    const isLast = next === undefined || !isKnowable(next)
    const goes = isGone || to.get(next) === target || (isLast && target.origin === undefined)
    let start = at
    if (isGone) while (isOwn(units[start - 1])) start -= 1
    const isFirst = !to.has(units[start - 1])
    along.set(unit, [
      ...(isFirst ? units.slice(start, at) : []),
      unit,
      ...(goes ? units.slice(at + 1, end) : []),
    ])
  })
  return along
}
