// A row of units with running sums, so that what a page holds is known without counting it again.
import type { Unit } from './units.ts'

/** What stands between two units that follow each other on a page, and how much room there is. */
export interface Room {
  readonly heightPx: number
  readonly blockGapPx: number
}

/** Each sum has one entry more than there are units: the sum of those before. */
export interface Row {
  readonly units: readonly Unit[]
  readonly room: Room
  /** Heights with the gap above each unit and, where its block begins, what that needs besides. */
  readonly heightsPx: readonly number[]
  readonly words: readonly number[]
  readonly items: readonly number[]
}

/** Units of a page: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Sums up `units`. */
export function rowOf(units: readonly Unit[], room: Room): Row {
  const heightsPx = [0]
  const words = [0]
  const items = [0]
  for (const [index, unit] of units.entries()) {
    const startsBlock = units[index - 1]?.blockIndex !== unit.blockIndex
    const abovePx = startsBlock ? room.blockGapPx + unit.overheadPx : unit.gapPx
    heightsPx.push((heightsPx[index] ?? 0) + abovePx + unit.heightPx)
    words.push((words[index] ?? 0) + unit.words)
    items.push((items[index] ?? 0) + Number(unit.isItem))
  }
  return { units, room, heightsPx, words, items }
}

/** Height in px of a page; a block that goes on there needs what it needs on every page. */
export function pageHeight({ units, heightsPx }: Row, { from, to }: Span): number {
  const first = units[from]
  if (!first || to <= from) return 0
  return first.overheadPx + first.heightPx + between(heightsPx, { from: from + 1, to })
}

/** Sum of the entries of a page. */
export function between(sums: readonly number[], { from, to }: Span): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}
