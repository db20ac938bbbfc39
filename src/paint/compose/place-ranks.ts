// Ranks of boxes, beside each other or below each other, each rank in the middle.
import type { ChartEdge, ChartNode } from '../chart.ts'
import type { Area } from '../picture.ts'
import type { Style } from '../style.ts'
import type { Room } from './composition.ts'
import type { LabelBox } from './label-box.ts'
import { labelBox, naturalWidthPx } from './label-box.ts'

export interface PlacedRanks {
  readonly boxes: readonly LabelBox[]
  /** By the node's id. */
  readonly areas: ReadonlyMap<string, Area>
  readonly widthPx: number
  readonly heightPx: number
}

interface RankOptions {
  readonly room: Room
  readonly style: Style
  readonly edges: readonly ChartEdge[]
  /** Which way the flow goes. */
  readonly axis: 'across' | 'down'
}

export const edgeTextWeight = 600

const marginPx = 1
/** Between two ranks: room for an arrow, and for words on it. */
const rankGap = { acrossPx: 70, downPx: 48, wordsPx: 44 }
/** Between two boxes of a rank beside each other, at most: farther apart, arrows lie down. */
const besideAtMostPx = 90
/** What a drawing smaller than its room takes of it: longer arrows, and rows farther apart. */
const spare = { arrowAtMostPx: 90, rowGapAtMostPx: 44 }
const box = { leastPx: 96, mostPx: 220, heightPx: 46 }
const linesAtMost = 3
const costAtMost = 20

/** All boxes equally large; nothing when labels do not fit well. */
export function placeRanks(
  ranks: readonly (readonly ChartNode[])[],
  { room, style, edges, axis }: RankOptions,
): PlacedRanks | undefined {
  const freePx = room.widthPx - 2 * marginPx
  const isAcross = axis === 'across'
  const most = Math.max(...ranks.map(({ length }) => length))
  const [columns, gapAtLeastPx] = isAcross
    ? [ranks.length, rankGap.acrossPx + wordsPx(edges, style)]
    : [most, style.gapPx]
  const widthPx = Math.min(
    Math.max(box.leastPx, ...ranks.flat().map((node) => naturalWidthPx(node, style))),
    box.mostPx,
    (freePx - (columns - 1) * gapAtLeastPx) / columns,
  )
  if (widthPx < style.labelPx * 3) return undefined
  const boxes = ranks.flat().map((node) => labelBox(node, { widthPx, style }))
  if (boxes.some(({ lines, cost }) => lines.length > linesAtMost || cost > costAtMost)) {
    return undefined
  }
  const heightPx = Math.max(box.heightPx, ...boxes.map((each) => each.heightPx))
  const sparePx = freePx - columns * widthPx - (columns - 1) * gapAtLeastPx
  const columnGapPx =
    gapAtLeastPx + Math.min(sparePx / Math.max(1, columns - 1), spare.arrowAtMostPx)
  const leftPx = (freePx - columns * widthPx - (columns - 1) * columnGapPx) / 2
  const rowPx =
    heightPx +
    Math.max(style.gapPx, Math.min(room.heightPx / most - heightPx, spare.rowGapAtMostPx))
  const downPx = rankGap.downPx + (edges.some(({ label }) => label) ? style.titlePx : 0)
  const areas = new Map<string, Area>()
  for (const [rank, nodes] of ranks.entries()) {
    for (const [index, { id }] of nodes.entries()) {
      // Boxes of a rank share its whole length evenly, each in the middle of its share.
      const place = (lengthPx: number): number => ((index + 0.5) / nodes.length) * lengthPx
      const spreadPx = Math.min(freePx, most * (widthPx + besideAtMostPx))
      const xPx = isAcross
        ? leftPx + rank * (widthPx + columnGapPx)
        : (freePx - spreadPx) / 2 + place(spreadPx) - widthPx / 2
      const yPx = isAcross ? place(most * rowPx) - rowPx / 2 : rank * (heightPx + downPx)
      areas.set(id, { xPx: xPx + marginPx, yPx: yPx + marginPx, widthPx, heightPx })
    }
  }
  const bottoms = [...areas.values()].map((area) => area.yPx + area.heightPx)
  return { boxes, areas, widthPx: room.widthPx, heightPx: Math.max(...bottoms) + marginPx }
}

/** Width that words on arrows take between two ranks. */
function wordsPx(edges: readonly ChartEdge[], { measure, titlePx }: Style): number {
  const size = { sizePx: titlePx, weight: edgeTextWeight } as const
  const widest = Math.max(0, ...edges.map(({ label }) => (label ? measure(label, size) : 0)))
  return Math.max(0, widest + rankGap.wordsPx - rankGap.acrossPx)
}
