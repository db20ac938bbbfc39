// One line of things joined by arrows → boxes from left to right, in as many rows as they need.
import type { FenceNode, Measure, Picture, Piece } from './drawn.ts'
import type { Scale } from './scale.ts'
import { forceWrap, wrapLabel } from './wrap-label.ts'

const arrowPx = 52
const rowGapPx = 44
const boxHeightPx = 64
const boxWidestPx = 230

/** Draws nodes in the order of their arrows. */
export function paintChain(
  nodes: readonly FenceNode[],
  { scale, measure }: { scale: Scale; measure: Measure },
): Picture {
  const perRow = columnsFor(nodes, { scale, measure })
  const rowCount = Math.ceil(nodes.length / perRow)
  const columns = Math.ceil(nodes.length / rowCount)
  const widthPx = Math.min(boxWidestPx, (scale.widthPx - (columns - 1) * arrowPx) / columns)
  const lines = nodes.map((node) =>
    forceWrap(node.label, { widthPx: widthPx - 2 * scale.padXPx, sizePx: scale.sizePx, measure }),
  )
  const most = Math.max(...lines.map(({ length }) => length))
  const heightPx = Math.max(boxHeightPx, most * scale.linePx + scale.padYPx)
  const totalPx = columns * widthPx + (columns - 1) * arrowPx
  const startPx = (scale.widthPx - totalPx) / 2
  const pieces: Piece[] = []
  for (const [index, node] of nodes.entries()) {
    const row = Math.floor(index / columns)
    const xPx = startPx + (index % columns) * (widthPx + arrowPx)
    const yPx = row * (heightPx + rowGapPx)
    const middlePx = yPx + heightPx / 2
    pieces.push({
      kind: 'node',
      node,
      lines: lines[index] ?? [],
      isFaint: false,
      xPx,
      yPx,
      widthPx,
      heightPx,
    })
    if (index === nodes.length - 1) continue
    if ((index + 1) % columns !== 0) {
      pieces.push({
        kind: 'arrow',
        points: [
          [xPx + widthPx + 8, middlePx],
          [xPx + widthPx + arrowPx - 8, middlePx],
        ],
      })
      continue
    }
    // From the end of a row down, back to the left, and into the first box of the next.
    const downPx = yPx + heightPx + rowGapPx / 2
    const firstPx = startPx + widthPx / 2
    pieces.push({
      kind: 'arrow',
      points: [
        [xPx + widthPx / 2, yPx + heightPx + 6],
        [xPx + widthPx / 2, downPx],
        [firstPx, downPx],
        [firstPx, yPx + heightPx + rowGapPx - 6],
      ],
    })
  }
  const height = rowCount * heightPx + (rowCount - 1) * rowGapPx
  return { widthPx: scale.widthPx, heightPx: height, sizePx: scale.sizePx, pieces }
}

/** The most boxes a row holds with labels in two lines. */
function columnsFor(
  nodes: readonly FenceNode[],
  { scale, measure }: { scale: Scale; measure: Measure },
): number {
  for (let columns = Math.min(nodes.length, 6); columns > 1; columns -= 1) {
    const boxPx = Math.min(boxWidestPx, (scale.widthPx - (columns - 1) * arrowPx) / columns)
    const room = { widthPx: boxPx - 2 * scale.padXPx, sizePx: scale.sizePx, measure }
    if (nodes.every(({ label }) => (wrapLabel(label, room)?.length ?? 9) <= 2)) return columns
  }
  return Math.min(nodes.length, 3)
}
