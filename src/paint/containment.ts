// Groups with things in them → titled cards with rows of boxes (look/06, look/07).
import type { FenceDrawing, FenceGroup, FenceNode, Measure, Picture, Piece } from './drawn.ts'
import { layRows, type Row } from './rows.ts'
import type { Scale } from './scale.ts'

interface Options {
  readonly scale: Scale
  readonly measure: Measure
}

/** A group laid out at a width; its pieces begin at 0, 0. */
interface Card {
  readonly pieces: readonly Piece[]
  readonly heightPx: number
  readonly cost: number
}

const rowsAtMost = 8
const cardsBesideAtMost = 3
const costPerLine = 25

/** Tries every number of rows and of cards beside each other; takes the one that reads best. */
export function paintContainment(drawing: FenceDrawing, options: Options): Picture {
  const { scale } = options
  const besides =
    drawing.groups.length === 0 ? [1] : counting(Math.min(drawing.groups.length, cardsBesideAtMost))
  const candidates = besides
    .filter((beside) => scale.widthPx / beside >= 160)
    .flatMap((beside) =>
      counting(rowsAtMost).map((rowCount) => attempt(drawing, { ...options, beside, rowCount })),
    )
  const [first, ...others] = candidates
  if (!first) throw new RangeError('a drawing has at least one way to be composed')
  return others.reduce((best, one) => (one.cost < best.cost ? one : best), first).picture
}

function attempt(
  drawing: FenceDrawing,
  { scale, measure, beside, rowCount }: Options & { beside: number; rowCount: number },
): { picture: Picture; cost: number } {
  const isMap = [...drawing.nodes, ...drawing.groups.flatMap(nodesOf)].some(({ isLit }) => isLit)
  const pieces: Piece[] = []
  let cost = 0
  let yPx = 0
  let columns: { xPx: number; widthPx: number }[] = []
  for (let at = 0; at < drawing.groups.length; at += beside) {
    const line = drawing.groups.slice(at, at + beside)
    columns = columnsOf(line, { rowCount, widthPx: scale.widthPx, gapPx: scale.groupGapPx })
    const cards = line.map((group, index) =>
      card(group, { scale, measure, rowCount, isMap, widthPx: columns[index]?.widthPx ?? 0 }),
    )
    const heightPx = Math.max(...cards.map((one) => one.heightPx))
    for (const [index, one] of cards.entries()) {
      pieces.push(...moved(grown(one, heightPx), columns[index]?.xPx ?? 0, yPx))
      cost += one.cost + (heightPx - one.heightPx) / 6
    }
    yPx += heightPx + scale.groupGapPx
    // One line of cards reads as one system; the small map has no room for that.
    cost += isMap ? 0 : costPerLine
  }
  if (drawing.nodes.length > 0) {
    const loose = looseRow(drawing.nodes, { scale, measure, columns, rowCount, isMap })
    pieces.push(...moved(loose.pieces, 0, yPx))
    cost += loose.cost
    yPx += loose.heightPx + scale.groupGapPx
  }
  const heightPx = yPx - scale.groupGapPx
  cost += Math.max(0, heightPx - scale.heightPx) * 20 + Math.abs(heightPx - scale.goodHeightPx) / 8
  return { picture: { widthPx: scale.widthPx, heightPx, sizePx: scale.sizePx, pieces }, cost }
}

/** Columns beside each other; a group with two boxes in a row gets a little more. */
function columnsOf(
  groups: readonly FenceGroup[],
  { rowCount, widthPx, gapPx }: { rowCount: number; widthPx: number; gapPx: number },
): { xPx: number; widthPx: number }[] {
  const weights = groups.map(
    (group) => 1 + 0.25 * (Math.ceil(nodesOf(group).length / rowCount) - 1),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const free = widthPx - (groups.length - 1) * gapPx
  let xPx = 0
  return weights.map((weight) => {
    const column = { xPx, widthPx: (free * weight) / total }
    xPx += column.widthPx + gapPx
    return column
  })
}

function card(
  group: FenceGroup,
  options: Options & { rowCount: number; widthPx: number; isMap: boolean },
): Card {
  const { scale, widthPx, isMap } = options
  const inner = widthPx - 2 * scale.groupPadPx
  const { rows, cost } = layRows(group.nodes, { ...options, widthPx: inner })
  const laid = boxesOf(rows, { scale, isMap })
  let yPx = scale.groupTitlePx + laid.heightPx
  let total = cost
  const below: Piece[] = []
  for (const child of group.groups) {
    if (yPx > scale.groupTitlePx) yPx += scale.gapPx
    const nested = card(child, { ...options, widthPx: inner })
    below.push(...moved(nested.pieces, scale.groupPadPx, yPx))
    yPx += nested.heightPx
    total += nested.cost
  }
  const heightPx = yPx + scale.groupPadPx
  const isFaint = isMap && !nodesOf(group).some(({ isLit }) => isLit)
  return {
    pieces: [
      { kind: 'group', label: group.label, isFaint, xPx: 0, yPx: 0, widthPx, heightPx },
      ...moved(laid.pieces, scale.groupPadPx, scale.groupTitlePx),
      ...below,
    ],
    heightPx,
    cost: total,
  }
}

/** Things outside the groups: under the cards, on their columns when there are as many. */
function looseRow(
  nodes: readonly FenceNode[],
  options: Options & {
    columns: readonly { xPx: number; widthPx: number }[]
    rowCount: number
    isMap: boolean
  },
): Card {
  const { scale, columns, isMap } = options
  const under = columns.length > 0
  const { rows, cost } = layRows(nodes, {
    ...options,
    rowCount: under ? Math.ceil(nodes.length / 4) : options.rowCount,
    widthPx: scale.widthPx,
  })
  const { pieces, heightPx } = boxesOf(rows, { scale, isMap })
  if (columns.length !== nodes.length) return { pieces, heightPx, cost }
  const aligned = pieces.map((piece, index) => ({ ...piece, ...columns[index] }))
  return { pieces: aligned, heightPx, cost }
}

function boxesOf(
  rows: readonly Row[],
  { scale, isMap }: { scale: Scale; isMap: boolean },
): { pieces: Piece[]; heightPx: number } {
  const pieces: Piece[] = []
  let yPx = 0
  for (const { cells, cellWidthPx, heightPx } of rows) {
    for (const [index, { node, lines }] of cells.entries()) {
      const xPx = index * (cellWidthPx + scale.gapPx)
      const isFaint = isMap && !node.isLit
      pieces.push({ kind: 'node', node, lines, isFaint, xPx, yPx, widthPx: cellWidthPx, heightPx })
    }
    yPx += heightPx + scale.gapPx
  }
  return { pieces, heightPx: Math.max(0, yPx - scale.gapPx) }
}

function grown({ pieces }: Card, heightPx: number): Piece[] {
  return pieces.map((piece, index) =>
    index === 0 && piece.kind === 'group' ? { ...piece, heightPx } : piece,
  )
}

function moved(pieces: readonly Piece[], xPx: number, yPx: number): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'arrow' ? piece : { ...piece, xPx: piece.xPx + xPx, yPx: piece.yPx + yPx },
  )
}

function nodesOf(group: FenceGroup): FenceNode[] {
  return [...group.nodes, ...group.groups.flatMap(nodesOf)]
}

function counting(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1)
}
