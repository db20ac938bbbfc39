// What one page costs: the penalties of the quality notes (M9–M11), added up.
import type { Row, Span } from './row.ts'
import { between, pageHeight } from './row.ts'

/** A slide costs something, so that none is made without need. */
const SLIDE = 60
/** Half-empty pages of a split section. */
const UNDERFULL = { from: 0.55, cost: 100 }
/** Pages filled to the brim. */
const CROWDED = { from: 0.9, cost: 100 }
const TOO_MANY_WORDS = { from: 45, cost: 2 }
const TOO_MANY_ITEMS = { from: 6, cost: 4 }
/** More words than this are split even when they fit (M9). */
export const MOST_WORDS = 90
/** More items than this are split even when they fit. */
export const MOST_ITEMS = 8
const WIDOW = 250
const ORPHAN = 150
const BALANCE = 80

/** Sums of fractions are not exact; this much is no overflow. */
const FULL = 1 + 1e-9

/**
 * Cost of the page, infinite when it cannot be. A single unit always can: nothing is ever lost.
 * `targetFill` is the fill that every page should have, once the number of pages is known.
 */
export function pageCost(
  row: Row,
  { from, to, targetFill }: Span & { readonly targetFill?: number | undefined },
): number {
  const { units, room } = row
  const page = { from, to }
  const fill = pageHeight(row, page) / room.heightPx
  const items = between(row.items, page)
  const isOne = to - from === 1
  if ((fill > FULL || items > MOST_ITEMS) && !isOne) return Infinity
  const isSplit = from > 0 || to < units.length
  const isLast = to === units.length
  return (
    SLIDE +
    (isSplit ? UNDERFULL.cost * Math.max(0, (UNDERFULL.from - fill) / UNDERFULL.from) ** 2 : 0) +
    CROWDED.cost * Math.max(0, (fill - CROWDED.from) / (1 - CROWDED.from)) ** 2 +
    TOO_MANY_WORDS.cost * Math.max(0, between(row.words, page) - TOO_MANY_WORDS.from) +
    TOO_MANY_ITEMS.cost * Math.max(0, items - TOO_MANY_ITEMS.from) +
    (isLast ? 0 : (units[to]?.endCost ?? 0)) +
    (isLast && from > 0 && isOne && units[from]?.isItem ? WIDOW : 0) +
    (from === 0 && isOne && !isLast ? ORPHAN : 0) +
    (targetFill === undefined ? 0 : BALANCE * (fill - targetFill) ** 2)
  )
}
