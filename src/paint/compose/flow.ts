// A small flow without circles or crossings: things in ranks, joined by bends.
import type { Chart, ChartEdge } from '../chart.ts'
import type { Picture, PlacedArrow, PlacedTitle } from '../picture.ts'
import type { Style } from '../style.ts'
import { stylesFor } from '../style.ts'
import type { Compose } from './composition.ts'
import { placeBox } from './label-box.ts'
import type { PlacedRanks } from './place-ranks.ts'
import { edgeTextWeight, placeRanks } from './place-ranks.ts'
import { ranksOf } from './ranks.ts'
import type { Tones } from './tone.ts'
import { tonesOf } from './tone.ts'

const nodesAtMost = 12
/** Between an arrow and the boxes it joins; around words on an arrow. */
const clearPx = { arrow: 5, words: 4 }

/**
 * Charts without groups whose edges all lead from one rank to the next, when they can be ordered so
 * that none cross. Anything harder is left to Mermaid.
 */
export const flow: Compose = (chart, room) => {
  const { nodes, edges, groups, direction } = chart
  if (groups.length > 0 || nodes.length > nodesAtMost || room.isCompact) return undefined
  if (direction === 'RL' || direction === 'BT') return undefined
  const ranks = ranksOf(nodes, edges)
  if (!ranks) return undefined
  const tones = tonesOf(chart)
  const axis = direction === 'LR' ? 'across' : 'down'
  for (const style of stylesFor(room)) {
    const placed = placeRanks(ranks, { room, style, edges, axis })
    const picture = placed && pictureOf(placed, { style, tones, edges, axis })
    if (picture && picture.heightPx <= room.heightPx && !isMuddled(picture, style)) return picture
  }
  return undefined
}

interface DrawOptions extends Pick<Chart, 'edges'> {
  readonly style: Style
  readonly tones: Tones
  readonly axis: 'across' | 'down'
}

function pictureOf(
  { boxes, areas, widthPx, heightPx }: PlacedRanks,
  { style, tones, edges, axis }: DrawOptions,
): Picture {
  const arrows = edges.flatMap((edge): (PlacedArrow & Pick<ChartEdge, 'label'>)[] => {
    const [from, to] = [areas.get(edge.from), areas.get(edge.to)]
    if (!from || !to) return []
    const points =
      axis === 'across'
        ? ([
            [from.xPx + from.widthPx + clearPx.arrow, from.yPx + from.heightPx / 2],
            [to.xPx - clearPx.arrow, to.yPx + to.heightPx / 2],
          ] as const)
        : ([
            [from.xPx + from.widthPx / 2, from.yPx + from.heightPx + clearPx.arrow],
            [to.xPx + to.widthPx / 2, to.yPx - clearPx.arrow],
          ] as const)
    return [{ ...edge, points, curve: axis }]
  })
  return {
    widthPx,
    heightPx,
    groups: [],
    arrows,
    boxes: boxes.flatMap((box) => {
      const area = areas.get(box.node.id)
      return area ? [placeBox(box, { area, style, tone: tones.ofNode(box.node) })] : []
    }),
    titles: arrows.flatMap((arrow) => wordsOn(arrow, style)),
  }
}

/** The words of an edge in the middle of its arrow. */
function wordsOn(
  { points, label }: Pick<PlacedArrow, 'points'> & Pick<ChartEdge, 'label'>,
  style: Style,
): PlacedTitle[] {
  const [from, to] = points
  if (label === undefined || !from || !to) return []
  const { titlePx: sizePx, lineHeight } = style
  return [
    {
      kind: 'edge',
      lines: [label],
      sizePx,
      weight: edgeTextWeight,
      lineHeightPx: sizePx * lineHeight,
      anchor: 'middle',
      xPx: (from[0] + to[0]) / 2,
      middlePx: (from[1] + to[1]) / 2,
    },
  ]
}

/** Words that touch each other, or a box, or the edge of the drawing, cannot be read. */
function isMuddled({ titles, boxes, widthPx }: Picture, { measure }: Style): boolean {
  const areas = titles.map((title) => {
    const halfPx = measure(title.lines[0] ?? '', title) / 2 + clearPx.words
    const [xPx, yPx] = [title.xPx - halfPx, title.middlePx - title.lineHeightPx / 2]
    return { xPx, yPx, widthPx: 2 * halfPx, heightPx: title.lineHeightPx }
  })
  return areas.some((area, index) => {
    if (area.xPx < 0 || area.xPx + area.widthPx > widthPx) return true
    return [...areas.slice(index + 1), ...boxes].some(
      (other) =>
        area.xPx < other.xPx + other.widthPx &&
        other.xPx < area.xPx + area.widthPx &&
        area.yPx < other.yPx + other.heightPx &&
        other.yPx < area.yPx + area.heightPx,
    )
  })
}
