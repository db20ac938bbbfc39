// Nodes → rows: how many stand beside each other, so that labels fit and the rows come out even.
import type { FenceNode, Measure } from './drawn.ts'
import type { Scale } from './scale.ts'
import { forceWrap, wrapLabel } from './wrap-label.ts'

/** One row of boxes of equal width. */
export interface Row {
  readonly cells: readonly { readonly node: FenceNode; readonly lines: readonly string[] }[]
  readonly cellWidthPx: number
  readonly heightPx: number
}

const columnsAtMost = 4
const linesAtMost = 2

/** `count` things into `rows` rows: one each, and what is left in the middle rows. */
export function spread(count: number, rows: number): number[] {
  const base = Math.floor(count / rows)
  const extra = count % rows
  const first = Math.floor((rows - extra) / 2)
  return Array.from(
    { length: rows },
    (_, row) => base + (row >= first && row < first + extra ? 1 : 0),
  )
}

/** The nodes in `rowCount` rows of a width; labels too long for two lines still fit, at a cost. */
export function layRows(
  nodes: readonly FenceNode[],
  options: { rowCount: number; widthPx: number; scale: Scale; measure: Measure },
): { rows: Row[]; cost: number } {
  const { widthPx, scale, measure } = options
  const rows: Row[] = []
  let cost = 0
  let at = 0
  for (const count of spread(nodes.length, Math.min(options.rowCount, nodes.length))) {
    const cellWidthPx = (widthPx - (count - 1) * scale.gapPx) / count
    const room = { widthPx: cellWidthPx - 2 * scale.padXPx, sizePx: scale.sizePx, measure }
    const cells = nodes.slice(at, at + count).map((node) => {
      const lines = wrapLabel(node.label, room)
      cost +=
        lines === undefined ? 400 : (lines.length - 1) * 2 + (lines.length > linesAtMost ? 60 : 0)
      return { node, lines: lines ?? forceWrap(node.label, room) }
    })
    if (count > columnsAtMost) cost += 500
    const most = Math.max(...cells.map(({ lines }) => lines.length))
    rows.push({
      cells,
      cellWidthPx,
      heightPx: Math.max(scale.boxMinHeightPx, most * scale.linePx + scale.padYPx),
    })
    at += count
  }
  return { rows, cost }
}
