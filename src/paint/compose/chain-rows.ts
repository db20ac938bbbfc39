// A chain as boxes in a row, or in several rows that are read like lines of text.
import type { ChartNode } from '../chart.ts'
import type { Area, Picture, PlacedArrow } from '../picture.ts'
import { arrowInto, likedWidthPx } from './chain-options.ts'
import type { ChainOptions } from './chain-options.ts'
import { labelBox, placeBox } from './label-box.ts'

const marginPx = 1
/** Length of an arrow with the space around it; the space at each end. */
const across = { likedPx: 88, leastPx: 52, clearPx: 8 }
/** Between two rows, where the line runs back to the left. */
const down = { gapPx: 44, clearPx: 4 }
const likedHeightPx = 56
/** Wrapped labels are fine in a row up to this cost for each box on average. */
const costAtMost = 4.5

type Points = PlacedArrow['points']

/** `perRow` boxes in each row; nothing when their labels do not fit well. */
export function chainRows(
  nodes: readonly ChartNode[],
  options: ChainOptions & { readonly perRow: number },
): Picture | undefined {
  const { room, style, perRow, tones, headless } = options
  const freePx = room.widthPx - 2 * marginPx
  const widthsPx = columnWidths(nodes, { ...options, freePx })
  if (Math.min(...widthsPx) < style.labelPx * 2.5) return undefined
  const boxes = nodes.map((node, index) => {
    return labelBox(node, { widthPx: widthsPx[index % perRow] ?? 0, style })
  })
  if (boxes.reduce((sum, { cost }) => sum + cost, 0) > costAtMost * nodes.length) return undefined
  const ownPx = widthsPx.reduce((sum, each) => sum + each, 0)
  const gapPx = Math.min(across.likedPx, (freePx - ownPx) / Math.max(1, perRow - 1))
  const leastPx = style.cost > 0 || room.isCompact ? 0 : likedHeightPx
  const heightPx = Math.max(leastPx, ...boxes.map((box) => box.heightPx))
  const areas = nodes.map((_, index): Area => {
    const before = widthsPx.slice(0, index % perRow)
    return {
      xPx: before.reduce((sum, each) => sum + each + gapPx, marginPx),
      yPx: marginPx + Math.floor(index / perRow) * (heightPx + down.gapPx),
      widthPx: widthsPx[index % perRow] ?? 0,
      heightPx,
    }
  })
  const rowCount = Math.ceil(nodes.length / perRow)
  return {
    widthPx: room.widthPx,
    heightPx: rowCount * (heightPx + down.gapPx) - down.gapPx + 2 * marginPx,
    groups: [],
    arrows: areas.slice(1).flatMap((to, index) => {
      const [from, node] = [areas[index], nodes[index + 1]]
      return from && node ? [arrowInto(node, { points: pointsOf(from, to), headless })] : []
    }),
    boxes: boxes.flatMap((box, index) => {
      const area = areas[index]
      return area ? [placeBox(box, { area, style, tone: tones.ofNode(box.node) })] : []
    }),
    titles: [],
  }
}

/** All alike when there is room for the widest; else each as it needs, the widest cut first. */
function columnWidths(
  nodes: readonly ChartNode[],
  options: ChainOptions & { readonly perRow: number; readonly freePx: number },
): number[] {
  const { style, perRow, freePx } = options
  const liked = Array.from({ length: perRow }, (_, column) => {
    const inColumn = nodes.filter((__, index) => index % perRow === column)
    return Math.max(...inColumn.map((node) => likedWidthPx(node, style)))
  })
  const widest = Math.max(...liked)
  const mostPx = freePx - (perRow - 1) * across.leastPx
  if (widest * perRow <= mostPx) return liked.map(() => widest)
  return liked.map((width) => Math.min(width, capFor(liked, mostPx)))
}

/** The width down to which the widest are cut so that all together take `mostPx`. */
function capFor(widthsPx: readonly number[], mostPx: number): number {
  const ascending = [...widthsPx].sort((a, b) => a - b)
  let left = mostPx
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index)
    if (width > share) return share
    left -= width
  }
  return Number.POSITIVE_INFINITY
}

/** Straight to the right; or down, back to the left and down into the next row. */
function pointsOf(from: Area, to: Area): Points {
  if (from.yPx === to.yPx) {
    const yPx = from.yPx + from.heightPx / 2
    return [
      [from.xPx + from.widthPx + across.clearPx, yPx],
      [to.xPx - across.clearPx, yPx],
    ]
  }
  const [fromX, toX] = [from.xPx + from.widthPx / 2, to.xPx + to.widthPx / 2]
  const bottomPx = from.yPx + from.heightPx
  // Above the middle, so that the head has a stretch of its own.
  const turnPx = bottomPx + down.gapPx * 0.42
  return [
    [fromX, bottomPx + down.clearPx],
    [fromX, turnPx],
    [toX, turnPx],
    [toX, to.yPx - down.clearPx],
  ]
}
