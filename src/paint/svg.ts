// A picture → SVG. Colours are the theme's variables only, so that it follows the part and the mode.
import { type } from '../theme/tokens.ts'
import type { FenceNode, Picture, Piece } from './drawn.ts'

const SPECIAL = /[&<>"]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const faintOpacity = 0.62
const strokePx = 2

/** The whole drawing; text is text, so that it can be selected and read. */
export function svgOf(picture: Picture): string {
  const { widthPx, heightPx, sizePx, pieces } = picture
  const margin = strokePx / 2
  const box = [-margin, -margin, widthPx + strokePx, heightPx + strokePx].map(round).join(' ')
  const style = `font:${type.diagram.weight} ${sizePx}px var(--of-font-body)`
  const size = `width="${round(widthPx + strokePx)}" height="${round(heightPx + strokePx)}"`
  const body = pieces.map((piece) => pieceSvg(piece, sizePx)).join('')
  return `<svg class="of-svg" viewBox="${box}" ${size} style="${style}" xmlns="http://www.w3.org/2000/svg">${body}</svg>`
}

function pieceSvg(piece: Piece, sizePx: number): string {
  switch (piece.kind) {
    case 'group':
      return groupSvg(piece, sizePx)
    case 'node':
      return nodeSvg(piece, sizePx)
    case 'heading':
      return `<text x="${round(piece.xPx)}" y="${round(piece.yPx)}" text-anchor="middle" style="font:var(--of-type-column)" fill="var(--of-part)">${escape(piece.text)}</text>`
    case 'arrow':
      return arrowSvg(piece.points)
  }
}

function groupSvg(piece: Extract<Piece, { kind: 'group' }>, sizePx: number): string {
  const { xPx, yPx, widthPx, heightPx, label, isFaint } = piece
  const titlePx = Math.max(14, sizePx - 2)
  const padPx = sizePx > 16 ? 18 : 11
  const rect = `<rect ${at(piece)} rx="12" fill="var(--of-part-wash)" stroke="var(--of-part-stroke)" stroke-width="${strokePx}"${isFaint ? ` opacity="${faintOpacity}"` : ''}/>`
  const text = `<text x="${round(xPx + padPx)}" y="${round(yPx + titlePx * 1.5)}" font-size="${titlePx}" fill="var(--of-part)">${escape(label)}</text>`
  return widthPx > 0 && heightPx > 0 ? rect + text : ''
}

function nodeSvg(piece: Extract<Piece, { kind: 'node' }>, sizePx: number): string {
  const { node, lines, xPx, yPx, widthPx, heightPx, isFaint } = piece
  const { fill, stroke, ink } = paintOf(node, isFaint)
  const corner = node.outline === 'round' ? heightPx / 2 : Math.min(10, heightPx / 4)
  const line = `fill="${fill}" stroke="${stroke}" stroke-width="${strokePx}"`
  const shape =
    node.outline === 'cylinder'
      ? `<path d="${cylinder(piece)}" ${line}/>`
      : `<rect ${at(piece)} rx="${round(corner)}" ${line}/>`
  const linePx = sizePx * type.diagram.lineHeight
  const firstPx = yPx + heightPx / 2 - ((lines.length - 1) * linePx) / 2 + sizePx * 0.34
  const spans = lines.map(
    (text, index) =>
      `<tspan x="${round(xPx + widthPx / 2)}" y="${round(firstPx + index * linePx)}">${escape(text)}</tspan>`,
  )
  return `${shape}<text text-anchor="middle" fill="${ink}">${spans.join('')}</text>`
}

/** Lit is full, shared is wash, the rest plain; faint things stay readable and step back. */
function paintOf(node: FenceNode, isFaint: boolean): { fill: string; stroke: string; ink: string } {
  if (node.isLit)
    return { fill: 'var(--of-part)', stroke: 'var(--of-part)', ink: 'var(--of-paper)' }
  if (node.isShared) {
    return { fill: 'var(--of-part-wash)', stroke: 'var(--of-part-stroke)', ink: 'var(--of-ink)' }
  }
  if (isFaint) return { fill: 'var(--of-card)', stroke: 'var(--of-line)', ink: 'var(--of-soft)' }
  return { fill: 'var(--of-card)', stroke: 'var(--of-stroke)', ink: 'var(--of-ink)' }
}

/** A flat cylinder lying in its box: sides bowed out, as a database is drawn. */
function cylinder({ xPx, yPx, widthPx, heightPx }: Extract<Piece, { kind: 'node' }>): string {
  const bow = Math.min(widthPx / 6, heightPx * 0.9)
  const [left, right, top, bottom] = [xPx, xPx + widthPx, yPx, yPx + heightPx].map(round)
  const [inLeft, inRight, middle] = [xPx + bow, xPx + widthPx - bow, yPx + heightPx / 2].map(round)
  return `M${inLeft} ${top}H${inRight}C${round(Number(right) - bow / 4)} ${top} ${right} ${round(yPx + heightPx / 5)} ${right} ${middle}S${round(Number(right) - bow / 4)} ${bottom} ${inRight} ${bottom}H${inLeft}C${round(Number(left) + bow / 4)} ${bottom} ${left} ${round(yPx + (heightPx * 4) / 5)} ${left} ${middle}S${round(Number(left) + bow / 4)} ${top} ${inLeft} ${top}Z`
}

function arrowSvg(points: readonly (readonly [number, number])[]): string {
  const path = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('')
  const [tipX = 0, tipY = 0] = points.at(-1) ?? []
  const [fromX = 0, fromY = 0] = points.at(-2) ?? []
  const isDown = tipY > fromY && tipX === fromX
  const head = isDown
    ? `M${round(tipX - 7)} ${round(tipY - 8)}L${round(tipX)} ${round(tipY)}L${round(tipX + 7)} ${round(tipY - 8)}`
    : `M${round(tipX - 8)} ${round(tipY - 7)}L${round(tipX)} ${round(tipY)}L${round(tipX - 8)} ${round(tipY + 7)}`
  return `<path d="${path}${head}" fill="none" stroke="var(--of-soft)" stroke-width="${strokePx}" stroke-linecap="round" stroke-linejoin="round"/>`
}

function at({
  xPx,
  yPx,
  widthPx,
  heightPx,
}: {
  xPx: number
  yPx: number
  widthPx: number
  heightPx: number
}): string {
  return `x="${round(xPx)}" y="${round(yPx)}" width="${round(widthPx)}" height="${round(heightPx)}"`
}

function escape(text: string): string {
  return text.replace(SPECIAL, (found) => entities[found] ?? found)
}

/** To a hundredth of a px: the same bytes on every machine. */
function round(px: number): number {
  return Math.round(px * 100) / 100
}
