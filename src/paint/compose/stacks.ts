// Piles of layers beside each other: what several have stands on the same height, in wash.
import type { Chart, ChartGroup, ChartNode } from '../chart.ts'
import { wrapText } from '../measure/wrap-text.ts'
import type { Picture, PlacedBox, PlacedTitle } from '../picture.ts'
import type { Style } from '../style.ts'
import { stylesFor } from '../style.ts'
import { chainOf } from './chain-of.ts'
import type { Compose, Room } from './composition.ts'
import type { LabelBox } from './label-box.ts'
import { labelBox, placeBox } from './label-box.ts'
import { levelsOf } from './levels.ts'
import type { Tones } from './tone.ts'
import { tonesOf } from './tone.ts'

/** Layers of the loosest style are this high, when there is room. */
const layer = { likedPx: 58, gapPx: 9 }
const columnGapPx = 56
const title = { sizePx: 24, lineHeight: 1.1, underPx: 14, weight: 700 } as const
const smallTitle = { ...title, sizePx: 16, underPx: 6 }
const columnsAtMost = 6
const layersAtMost = 14
const marginPx = 1

/** One level of the drawing: for each pile, the layers it has there. */
interface Level {
  readonly piles: readonly (readonly LabelBox[])[]
  readonly heightPx: number
}

/** Charts in which every group is one line of layers, and nothing joins two groups. */
export const stacks: Compose = (chart, room) => {
  const piles = pilesOf(chart)
  if (!piles) return undefined
  const tones = tonesOf(chart)
  let picture: Picture | undefined
  for (const style of stylesFor(room)) {
    picture = draw(chart.groups, { piles, room, style, tones })
    if (picture.heightPx <= room.heightPx) break
  }
  return picture
}

/** The layers of each group, top first. */
function pilesOf({ direction, groups, nodes, edges }: Chart): ChartNode[][] | undefined {
  if (groups.length === 0 || groups.length > columnsAtMost) return undefined
  if (nodes.length > 0 || edges.length === 0) return undefined
  const piles = groups.flatMap((group) => {
    const chain = group.groups.length === 0 ? chainOf(group.nodes, edges) : undefined
    const towards = group.direction ?? direction
    if (!chain || chain.length === 0 || chain.length > layersAtMost) return []
    if (towards === 'LR' || towards === 'RL') return []
    return [towards === 'TB' ? [...chain] : chain.toReversed()]
  })
  const joined = piles.reduce((sum, pile) => sum + pile.length - 1, 0)
  return piles.length === groups.length && joined === edges.length ? piles : undefined
}

interface DrawOptions {
  readonly piles: readonly (readonly ChartNode[])[]
  readonly room: Room
  readonly style: Style
  readonly tones: Tones
}

function draw(groups: readonly ChartGroup[], { piles, room, style, tones }: DrawOptions): Picture {
  const gapPx = Math.min(columnGapPx, style.groupGapPx * 2.2)
  const widthPx = (room.widthPx - 2 * marginPx - (groups.length - 1) * gapPx) / groups.length
  const xOf = (column: number): number => marginPx + column * (widthPx + gapPx)
  const look = room.isCompact || style.cost > 0 ? smallTitle : title
  const heads = groups.map(({ label }) => {
    return wrapText(label, { measure: room.measure, ...look, widthPx }).lines
  })
  const headPx = Math.max(...heads.map(({ length }) => length)) * look.sizePx * look.lineHeight
  const titles = heads.map((lines, column): PlacedTitle => ({
    kind: 'title',
    lines,
    sizePx: look.sizePx,
    weight: look.weight,
    lineHeightPx: look.sizePx * look.lineHeight,
    anchor: 'middle',
    xPx: xOf(column) + widthPx / 2,
    // Titles stand on their boxes, however many lines they have.
    middlePx: headPx - (lines.length * look.sizePx * look.lineHeight) / 2,
  }))
  const gapDownPx = Math.min(layer.gapPx, style.gapPx)
  const topPx = headPx + look.underPx + marginPx
  const count = Math.max(...piles.map(({ length }) => length))
  const freePx = (room.heightPx - topPx - marginPx + gapDownPx) / count - gapDownPx
  const likedPx = Math.max(
    0,
    Math.min(room.isCompact ? style.labelPx * 2.4 : layer.likedPx, freePx),
  )
  const levels = levelsOf(piles).map((level): Level => {
    const boxes = level.map((pile) => pile.map((node) => labelBox(node, { widthPx, style })))
    const highest = Math.max(
      ...boxes.map((pile) =>
        heightOf(
          pile.map(({ heightPx }) => Math.max(heightPx, likedPx)),
          gapDownPx,
        ),
      ),
    )
    return { piles: boxes, heightPx: highest }
  })
  let yPx = topPx
  // Piles grow from the ground up.
  const left = piles.map(({ length }) => length)
  const boxes = levels.flatMap(({ piles: layers, heightPx }): PlacedBox[] => {
    const placed = layers.flatMap((pile, column) => {
      const place = { xPx: xOf(column), yPx, widthPx, heightPx, gapPx: gapDownPx }
      return share(pile, { ...place, style, tones }).map((box) => {
        const step = (left[column] ?? 1) - 1
        left[column] = step
        return { ...box, step }
      })
    })
    yPx += heightPx + gapDownPx
    return placed
  })
  const heightPx = yPx - gapDownPx + marginPx
  return { widthPx: room.widthPx, heightPx, groups: [], arrows: [], boxes, titles }
}

/** Layers of one pile share the height of their level, evenly when their labels let them. */
function share(
  pile: readonly LabelBox[],
  place: {
    xPx: number
    yPx: number
    widthPx: number
    heightPx: number
    gapPx: number
    style: Style
    tones: Tones
  },
): PlacedBox[] {
  const { xPx, widthPx, gapPx, style, tones } = place
  const free = place.heightPx - (pile.length - 1) * gapPx
  const even = free / pile.length
  const isEven = pile.every(({ heightPx }) => heightPx <= even)
  const spare =
    even -
    heightOf(
      pile.map(({ heightPx }) => heightPx),
      0,
    ) /
      pile.length
  let { yPx } = place
  return pile.map((box) => {
    const heightPx = isEven ? even : box.heightPx + spare
    const area = { xPx, yPx, widthPx, heightPx }
    yPx += heightPx + gapPx
    return placeBox(box, { area, style, tone: tones.ofNode(box.node) })
  })
}

function heightOf(heightsPx: readonly number[], gapPx: number): number {
  return heightsPx.reduce((sum, each) => sum + each, Math.max(0, heightsPx.length - 1) * gapPx)
}
