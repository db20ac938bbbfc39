// Piles of layers side by side, what they share on the same height (look/05).
import { type } from '../theme/tokens.ts'
import type { FenceGroup, FenceNode, Measure, Picture, Piece } from './drawn.ts'
import type { Scale } from './scale.ts'
import { forceWrap } from './wrap-label.ts'

const layerGapPx = 9
const layerHeightPx = 57
const columnGapPx = 56
const headingPx = 40
/** One pile alone is not drawn wider. */
const aloneWidthPx = 480

/** Draws groups that are each one pile, top first. */
export function paintStacks(
  groups: readonly FenceGroup[],
  { scale, measure }: { scale: Scale; measure: Measure },
): Picture {
  const columnWidthPx =
    groups.length === 1
      ? aloneWidthPx
      : (scale.widthPx - (groups.length - 1) * columnGapPx) / groups.length
  const startPx =
    (scale.widthPx - groups.length * columnWidthPx - (groups.length - 1) * columnGapPx) / 2
  const linesOf = (node: FenceNode): readonly string[] =>
    forceWrap(node.label, {
      widthPx: columnWidthPx - 2 * scale.padXPx,
      sizePx: scale.sizePx,
      measure,
    })
  const naturalPx = (node: FenceNode): number =>
    Math.max(layerHeightPx, linesOf(node).length * scale.linePx + scale.padYPx)
  const bands = bandsOf(groups)
  const pieces: Piece[] = []
  for (const [index, { label }] of groups.entries()) {
    const xPx = startPx + index * (columnWidthPx + columnGapPx) + columnWidthPx / 2
    pieces.push({ kind: 'heading', text: label, xPx, yPx: type.column.sizePx })
  }
  let yPx = headingPx
  for (const band of bands) {
    const heights = band.map((nodes) =>
      nodes.reduce((sum, node) => sum + naturalPx(node) + layerGapPx, -layerGapPx),
    )
    const bandPx = Math.max(...heights, 0)
    for (const [index, nodes] of band.entries()) {
      const xPx = startPx + index * (columnWidthPx + columnGapPx)
      const morePx = nodes.length === 0 ? 0 : (bandPx - (heights[index] ?? 0)) / nodes.length
      let layerPx = yPx
      for (const node of nodes) {
        const heightPx = naturalPx(node) + morePx
        pieces.push({
          kind: 'node',
          node,
          lines: linesOf(node),
          isFaint: false,
          xPx,
          yPx: layerPx,
          widthPx: columnWidthPx,
          heightPx,
        })
        layerPx += heightPx + layerGapPx
      }
    }
    yPx += bandPx + layerGapPx
  }
  return { widthPx: scale.widthPx, heightPx: yPx - layerGapPx, sizePx: scale.sizePx, pieces }
}

/** Bands from top to bottom: layers that all piles share, and what each has between them. */
function bandsOf(groups: readonly FenceGroup[]): FenceNode[][][] {
  const bands: FenceNode[][][] = []
  const at = groups.map(() => 0)
  for (const anchor of groups[0]?.nodes ?? []) {
    const next = groups.map(({ nodes }, index) =>
      nodes.findIndex((node, place) => place >= (at[index] ?? 0) && same(node, anchor)),
    )
    if (!anchor.isShared || next.includes(-1)) continue
    bands.push(groups.map(({ nodes }, index) => nodes.slice(at[index], next[index])))
    bands.push(groups.map(({ nodes }, index) => nodes.slice(next[index], (next[index] ?? 0) + 1)))
    for (const [index, place] of next.entries()) at[index] = place + 1
  }
  bands.push(groups.map(({ nodes }, index) => nodes.slice(at[index])))
  return bands.filter((band) => band.some((nodes) => nodes.length > 0))
}

function same(a: FenceNode, b: FenceNode): boolean {
  const plain = ({ label }: FenceNode): string => label.toLowerCase().replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}
