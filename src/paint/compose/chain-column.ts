// A chain as boxes below each other.
import type { ChartNode } from '../chart.ts'
import type { Picture, PlacedArrow, PlacedBox } from '../picture.ts'
import { arrowInto, chainWidthPx } from './chain-options.ts'
import type { ChainOptions } from './chain-options.ts'
import { labelBox, placeBox } from './label-box.ts'

const marginPx = 1
const mostPx = 520
/** Height of an arrow with the space around it; the space at each end. */
const arrow = { likedPx: 38, leastPx: 28, clearPx: 5 }

/** All boxes equally wide, in the middle of the room. */
export function chainColumn(nodes: readonly ChartNode[], options: ChainOptions): Picture {
  const { room, style, tones, headless } = options
  const widthPx = Math.min(chainWidthPx(nodes, style), mostPx, room.widthPx - 2 * marginPx)
  const stepPx = style.cost > 0 || room.isCompact ? arrow.leastPx : arrow.likedPx
  const leftPx = (room.widthPx - widthPx) / 2
  const middlePx = room.widthPx / 2
  const boxes: PlacedBox[] = []
  const arrows: PlacedArrow[] = []
  let yPx = marginPx
  for (const node of nodes) {
    const box = labelBox(node, { widthPx, style })
    const area = { xPx: leftPx, yPx, widthPx, heightPx: box.heightPx }
    if (boxes.length > 0) {
      const points = [
        [middlePx, yPx - stepPx + arrow.clearPx],
        [middlePx, yPx - arrow.clearPx],
      ] as const
      arrows.push(arrowInto(node, { points, headless }))
    }
    boxes.push(placeBox(box, { area, style, tone: tones.ofNode(node) }))
    yPx += box.heightPx + stepPx
  }
  const heightPx = yPx - stepPx + marginPx
  return { widthPx: room.widthPx, heightPx, groups: [], arrows, boxes, titles: [] }
}
