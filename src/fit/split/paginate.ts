// The cheapest way to cut a row of units into pages: dynamic programming, exact, deterministic.
import { pageCost } from './page-cost.ts'
import type { Row, Span } from './row.ts'
import { pageHeight } from './row.ts'

/** The same units as measured on the first page, and on those after it. */
export interface Pages {
  readonly first: Row
  readonly rest: Row
}

/** Where each page ends: indexes into the units, the last one their number. */
export type Ends = readonly number[]

/** Best ends; pages are then made alike in height, without adding one. */
export function paginate(pages: Pages): Ends {
  const ends = cheapest(pages)
  if (ends.length < 2) return ends
  const fills = ends.map((to, index) => fillOf(pages, { from: ends[index - 1] ?? 0, to }))
  const targetFill = fills.reduce((sum, fill) => sum + fill, 0) / fills.length
  const balanced = cheapest(pages, targetFill)
  return balanced.length === ends.length ? balanced : ends
}

function cheapest(pages: Pages, targetFill?: number): Ends {
  const count = pages.rest.units.length
  const best: { cost: number; pages: number; from: number }[] = [{ cost: 0, pages: 0, from: 0 }]
  for (let to = 1; to <= count; to += 1) {
    let found = { cost: Infinity, pages: Infinity, from: to - 1 }
    for (let from = to - 1; from >= 0; from -= 1) {
      const before = best[from]
      if (!before) continue
      const alone = pageCost(from === 0 ? pages.first : pages.rest, { from, to, targetFill })
      const cost = before.cost + alone
      // Ties: fewer pages, then the earlier break.
      const isBetter =
        cost < found.cost ||
        (cost === found.cost && cost < Infinity && before.pages + 1 <= found.pages)
      if (isBetter) found = { cost, pages: before.pages + 1, from }
      if (alone === Infinity && from < to - 1 && from > 0) break
    }
    best.push(found)
  }
  const ends: number[] = []
  for (let to = count; to > 0; to = best[to]?.from ?? 0) ends.unshift(to)
  return ends
}

function fillOf(pages: Pages, span: Span): number {
  const row = span.from === 0 ? pages.first : pages.rest
  return pageHeight(row, span) / row.room.heightPx
}
