// One line of arrows: boxes in a row; in a column when labels are long; else in rows like text.
import type { ChartNode } from '../chart.ts'
import type { Picture } from '../picture.ts'
import { stylesFor } from '../style.ts'
import { chainColumn } from './chain-column.ts'
import { chainOf } from './chain-of.ts'
import type { ChainOptions } from './chain-options.ts'
import { chainWidthPx } from './chain-options.ts'
import { chainRows } from './chain-rows.ts'
import type { Compose } from './composition.ts'
import { tonesOf } from './tone.ts'

const nodesAtMost = 40
/** A label longer than this share of the width reads better in a column. */
const longShare = 1 / 3

/** Charts that are one line of arrows, without groups, rightwards or downwards. */
export const chain: Compose = ({ direction, groups, nodes, edges, ...chart }, room) => {
  if (groups.length > 0 || edges.length === 0 || nodes.length > nodesAtMost) return undefined
  if (direction === 'RL' || direction === 'BT') return undefined
  const line = chainOf(nodes, edges)
  if (!line) return undefined
  const tones = tonesOf({ direction, groups, nodes, edges, ...chart })
  const headless = new Set(edges.filter(({ hasHead }) => !hasHead).map(({ to }) => to))
  for (const style of stylesFor(room)) {
    const ways = waysToDraw(line, { room, style, tones, headless })
    const fitting = ways.find(({ heightPx }) => heightPx <= room.heightPx)
    if (fitting) return builtUp(fitting)
  }
  return undefined
}

/** Box after box, each with the arrow into it. */
function builtUp(picture: Picture): Picture {
  return {
    ...picture,
    arrows: picture.arrows.map((arrow, index) => ({ ...arrow, step: index + 1 })),
    boxes: picture.boxes.map((box, step) => ({ ...box, step })),
  }
}

/** The loveliest first: one row; a column when labels are long; several rows; a column anyway. */
function waysToDraw(line: readonly ChartNode[], options: ChainOptions): Picture[] {
  const { room, style } = options
  const isLong = chainWidthPx(line, style) > room.widthPx * longShare
  const [row, ...rows] = [
    chainRows(line, { ...options, perRow: line.length }),
    ...evenCounts(line.length).map((perRow) => chainRows(line, { ...options, perRow })),
  ]
  const column = chainColumn(line, options)
  const others = isLong || room.isCompact ? [column, ...rows] : [...rows, column]
  return [row, ...others].flatMap((picture) => picture ?? [])
}

/** Boxes in a row when there are 2, 3, … rows, filled evenly: three and three, not five and one. */
function evenCounts(nodeCount: number): number[] {
  const counts = Array.from({ length: nodeCount }, (_, index) => Math.ceil(nodeCount / (index + 1)))
  return [...new Set(counts)].filter((count) => count > 1 && count < nodeCount)
}
