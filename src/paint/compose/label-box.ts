// A label in a box of a given width: its lines, and the height it asks for.
import type { ChartNode } from '../chart.ts'
import { badge, besideBadgePx } from '../badge.ts'
import { wrapText } from '../measure/wrap-text.ts'
import type { Area, PlacedBadge, PlacedBox, Tone } from '../picture.ts'
import type { Style } from '../style.ts'

export interface LabelBox {
  readonly node: ChartNode
  readonly lines: readonly string[]
  readonly heightPx: number
  /** How the label suffers: lines beyond the first, and many more for a word that is cut. */
  readonly cost: number
}

const weight = 600
/** A label in two lines reads worse than in one; a cut word is a last resort. */
const lineCost = 4
const brokenCost = 60

/** Lays a label in a box `widthPx` wide. */
export function labelBox(
  node: ChartNode,
  { widthPx, style }: { widthPx: number; style: Style },
): LabelBox {
  const { measure, labelPx, lineHeight, padYPx, rimPx } = style
  const { insetXPx, insetYPx } = insets(node, style)
  const { lines, brokenCount } = wrapText(node.label, {
    measure,
    sizePx: labelPx,
    weight,
    widthPx: Math.max(1, widthPx - 2 * insetXPx),
  })
  const rims = node.shape === 'cylinder' ? 2 * rimPx : 0
  return {
    node,
    lines,
    heightPx:
      Math.ceil(lines.length * labelPx * lineHeight + 2 * Math.max(insetYPx, padYPx)) + rims,
    cost: (lines.length - 1) * lineCost + brokenCount * brokenCost,
  }
}

/** Width of a box in which the label takes one line. */
export function naturalWidthPx(node: ChartNode, style: Style): number {
  const textPx = style.measure(node.label, { sizePx: style.labelPx, weight })
  return Math.ceil(textPx) + 1 + 2 * insets(node, style).insetXPx
}

/** Space a shape keeps between its outline and its label. */
function insets(node: ChartNode, style: Style): { insetXPx: number; insetYPx: number } {
  const { insetXPx, insetYPx } = ofShape(node, style)
  return { insetXPx: node.isGuest ? Math.max(insetXPx, besideBadgePx) : insetXPx, insetYPx }
}

function ofShape(
  { shape }: ChartNode,
  { padXPx, padYPx, labelPx }: Style,
): { insetXPx: number; insetYPx: number } {
  if (shape === 'diamond') return { insetXPx: padXPx + labelPx * 1.6, insetYPx: padYPx + labelPx }
  if (shape === 'stadium' || shape === 'circle')
    return { insetXPx: padXPx + labelPx / 2, insetYPx: padYPx }
  return { insetXPx: padXPx, insetYPx: padYPx }
}

/** The box at its place, its label in the middle. */
export function placeBox(
  { node, lines }: LabelBox,
  { area, style, tone }: { area: Area; style: Style; tone: Tone },
): PlacedBox {
  const { labelPx, lineHeight, rimPx } = style
  const drop = node.shape === 'cylinder' ? rimPx : 0
  const isHere = tone === 'plain'
  return {
    ...area,
    shape: node.shape,
    tone,
    ...(isHere && node.part !== undefined && { part: node.part }),
    ...(isHere &&
      node.part !== undefined &&
      node.isGuest && { badge: badgeOn(area, node.part, drop) }),
    text: {
      lines,
      sizePx: labelPx,
      weight,
      lineHeightPx: labelPx * lineHeight,
      anchor: 'middle',
      xPx: area.xPx + area.widthPx / 2,
      middlePx: area.yPx + area.heightPx / 2 + drop / 2,
    },
  }
}

/** In the upper right corner, below the rim of a cylinder. */
function badgeOn({ xPx, yPx, widthPx }: Area, part: number, dropPx: number): PlacedBadge {
  const { radiusPx, insetPx } = badge
  return {
    part,
    centreXPx: xPx + widthPx - insetPx - radiusPx,
    centreYPx: yPx + 2 * dropPx + insetPx + radiusPx,
  }
}
