// Outlines of boxes.
import type { NodeShape } from '../chart.ts'
import type { Area } from '../picture.ts'
import { element, number } from './xml.ts'

export interface Look {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidthPx: number
  /** Colour of a cylinder's rim when the outline's would not be seen on the fill. */
  readonly rim?: string
}

const cornerPx = { box: 10, round: 18 }
/** Half the height of a cylinder's rim: part of its height, with a limit. */
const rim = { share: 0.13, mostPx: 7 }

/** A shape as SVG. */
export function shapePath(shape: NodeShape, area: Area, look: Look): string {
  const paint = { fill: look.fill, stroke: look.stroke, 'stroke-width': look.strokeWidthPx }
  if (shape === 'cylinder') {
    const { body, rimLine } = cylinder(area)
    const line = { stroke: look.rim ?? look.stroke, 'stroke-width': look.strokeWidthPx }
    return (
      element('path', { d: body, ...paint }) +
      element('path', { d: rimLine, fill: 'none', ...line })
    )
  }
  if (shape === 'diamond') return element('path', { d: diamond(area), ...paint })
  return roundedRect(area, { ...look, cornerPx: corner(shape, area) })
}

/** A rectangle with round corners. */
export function roundedRect(area: Area, look: Look & { readonly cornerPx: number }): string {
  const { xPx, yPx, widthPx, heightPx } = area
  const { fill, stroke, strokeWidthPx, cornerPx: rx } = look
  const size = { x: xPx, y: yPx, width: widthPx, height: heightPx, rx }
  return element('rect', { ...size, fill, stroke, 'stroke-width': strokeWidthPx })
}

function corner(shape: NodeShape, { widthPx, heightPx }: Area): number {
  if (shape === 'stadium' || shape === 'circle') return Math.min(widthPx, heightPx) / 2
  return Math.min(cornerPx[shape === 'round' ? 'round' : 'box'], heightPx / 4)
}

function cylinder({ xPx, yPx, widthPx, heightPx }: Area): { body: string; rimLine: string } {
  const ry = Math.min(rim.mostPx, heightPx * rim.share)
  const radii = `${number(widthPx / 2)} ${number(ry)} 0 0`
  const left = number(xPx)
  const right = number(xPx + widthPx)
  const top = number(yPx + ry)
  const bottom = number(yPx + heightPx - ry)
  return {
    body: `M${left} ${top}A${radii} 1 ${right} ${top}V${bottom}A${radii} 1 ${left} ${bottom}Z`,
    rimLine: `M${left} ${top}A${radii} 0 ${right} ${top}`,
  }
}

function diamond({ xPx, yPx, widthPx, heightPx }: Area): string {
  const [x, y] = [xPx + widthPx / 2, yPx + heightPx / 2].map(number)
  const [right, bottom] = [xPx + widthPx, yPx + heightPx].map(number)
  return `M${x} ${number(yPx)}L${right} ${y}L${x} ${bottom}L${number(xPx)} ${y}Z`
}
