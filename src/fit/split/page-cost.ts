// What one page costs: the penalties of the quality notes (M9–M11), added up.
import type { Unit } from './units.ts'

/** What stands between two units that follow each other on a page, and how much room there is. */
export interface Room {
  readonly heightPx: number
  readonly blockGapPx: number
}

/** A slide costs something, so that none is made without need. */
const SLIDE = 60
/** Half-empty pages of a split section. */
const UNDERFULL = { from: 0.55, cost: 100 }
/** Pages filled to the brim. */
const CROWDED = { from: 0.9, cost: 100 }
const TOO_MANY_WORDS = { from: 45, cost: 2 }
const TOO_MANY_ITEMS = { from: 6, cost: 4 }
/** More items than this are split even when they fit. */
export const MOST_ITEMS = 8
const WIDOW = 250
const ORPHAN = 150
const BALANCE = 80

export interface PageAt {
  readonly from: number
  readonly to: number
  readonly room: Room
  /** Fill that every page should have, once the number of pages is known. */
  readonly targetFill?: number
}

/** Height of the units `from` to `to` as one page. */
export function pageHeight(units: readonly Unit[], { from, to, room }: PageAt): number {
  let heightPx = 0
  for (let index = from; index < to; index += 1) {
    const unit = units[index]
    if (!unit) break
    const startsBlock = index === from || units[index - 1]?.blockIndex !== unit.blockIndex
    const gapPx = startsBlock ? room.blockGapPx : unit.gapPx
    heightPx += unit.heightPx + (startsBlock ? unit.overheadPx : 0) + (index > from ? gapPx : 0)
  }
  return heightPx
}

/** Cost of the page, infinite when it cannot be. A single unit always can: nothing is ever lost. */
export function pageCost(units: readonly Unit[], page: PageAt): number {
  const { from, to, room, targetFill } = page
  const shown = units.slice(from, to)
  const fill = pageHeight(units, page) / room.heightPx
  const items = countItems(shown)
  if ((fill > 1 || items > MOST_ITEMS) && shown.length > 1) return Infinity
  const isSplit = from > 0 || to < units.length
  const words = shown.reduce((sum, unit) => sum + unit.words, 0)
  const first = shown[0]
  const isLast = to === units.length
  return (
    SLIDE +
    (isSplit ? UNDERFULL.cost * Math.max(0, (UNDERFULL.from - fill) / UNDERFULL.from) ** 2 : 0) +
    CROWDED.cost * Math.max(0, (fill - CROWDED.from) / (1 - CROWDED.from)) ** 2 +
    TOO_MANY_WORDS.cost * Math.max(0, words - TOO_MANY_WORDS.from) +
    TOO_MANY_ITEMS.cost * Math.max(0, items - TOO_MANY_ITEMS.from) +
    (isLast ? 0 : (units[to]?.endCost ?? 0)) +
    (isLast && from > 0 && shown.length === 1 && first?.isItem ? WIDOW : 0) +
    (from === 0 && to === 1 && !isLast ? ORPHAN : 0) +
    (targetFill === undefined ? 0 : BALANCE * (fill - targetFill) ** 2)
  )
}

function countItems(units: readonly Unit[]): number {
  return units.filter(({ isItem }) => isItem).length
}
