// Any number of groups as bands below each other: as many beside each other as look best.
import type { ChartGroup } from '../chart.ts'
import type { BandOptions } from './group-band.ts'
import { groupBand } from './group-band.ts'
import type { Part } from './part.ts'
import { chooseHeights, placedTogether } from './part.ts'

/** Groups inside a group have no height of their own to keep to; lower is better all the same. */
const insideLimits = { likedPx: 160, heightPx: 240 }
const besideAtMost = { full: 4, compact: 2 }

/** The best arrangement of groups inside another one. */
export function groupsPart(groups: readonly ChartGroup[], options: BandOptions): Part | undefined {
  let best: Part | undefined
  for (const bands of bandChoices(groups, options)) {
    const part = stacked(chooseHeights(bands, insideLimits), options)
    if (!best || priceOf(part) < priceOf(best)) best = part
  }
  return best
}

/** For each number of groups beside each other, the bands and the choices each of them has. */
export function bandChoices(
  groups: readonly ChartGroup[],
  options: BandOptions,
): (readonly Part[])[][] {
  const atMost = besideAtMost[options.isCompact ? 'compact' : 'full']
  const most = Math.min(atMost, groups.length)
  return Array.from({ length: most }, (_, index) =>
    evenly(groups, index + 1).map((band) => groupBand(band, options)),
  ).filter((bands) => bands.every((choices) => choices.length > 0))
}

/** Parts below each other as one. */
export function stacked(parts: readonly Part[], { style }: Pick<BandOptions, 'style'>): Part {
  const gapsPx = Math.max(0, parts.length - 1) * style.groupGapPx
  return {
    heightPx: parts.reduce((sum, { heightPx }) => sum + heightPx, gapsPx),
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    place: ({ xPx, yPx }) => {
      let top = yPx
      const placed = parts.map((part) => {
        const here = part.place({ xPx, yPx: top })
        top += part.heightPx + style.groupGapPx
        return here
      })
      return placedTogether(placed)
    },
  }
}

/** Cuts a list into runs of at most `atMost`, sizes as equal as can be, longer ones first. */
function evenly<T>(items: readonly T[], atMost: number): T[][] {
  const runCount = Math.ceil(items.length / atMost)
  const runs: T[][] = []
  let from = 0
  for (let left = runCount; left > 0; left -= 1) {
    const to = from + Math.ceil((items.length - from) / left)
    runs.push(items.slice(from, to))
    from = to
  }
  return runs
}

const pricePerPx = 0.03

function priceOf({ cost, heightPx }: Part): number {
  return cost + heightPx * pricePerPx
}
