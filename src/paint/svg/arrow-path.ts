// Arrows: a thin line and an open head, drawn with paths so that no ids are needed.
import type { PlacedArrow } from '../picture.ts'
import { arrowColour } from './tones.ts'
import { element, number } from './xml.ts'

type Point = PlacedArrow['points'][number]

const head = { lengthPx: 9, halfWidthPx: 6 }
const widths = { solid: 2, dotted: 2, thick: 3.5 } as const
const dots = '1 6'

/** One arrow; its head points as its last stretch does. */
export function arrowPath({ points, line, hasHead, curve }: PlacedArrow): string {
  const paint = {
    fill: 'none',
    stroke: arrowColour,
    'stroke-width': widths[line],
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  const d = curve ? bend(points, curve) : polyline(points)
  const dashes = line === 'dotted' ? dots : undefined
  const shaft = element('path', { d, ...paint, 'stroke-dasharray': dashes })
  return hasHead ? shaft + element('path', { d: headPath(points, curve), ...paint }) : shaft
}

function polyline(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`
}

function bend(points: readonly Point[], curve: 'across' | 'down'): string {
  const [[x1, y1], [x2, y2]] = ends(points)
  const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const controls: Point[] =
    curve === 'across'
      ? [
          [middleX, y1],
          [middleX, y2],
        ]
      : [
          [x1, middleY],
          [x2, middleY],
        ]
  return `M${pair([x1, y1])}C${[...controls, [x2, y2] as const].map(pair).join(' ')}`
}

function headPath(points: readonly Point[], curve: 'across' | 'down' | undefined): string {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [0, 0]
  const isDown =
    curve === 'down' || (curve === undefined && Math.abs(x - fromX) < Math.abs(y - fromY))
  const sign = (isDown ? y >= fromY : x >= fromX) ? 1 : -1
  const back = sign * head.lengthPx
  const wings: readonly [Point, Point] = isDown
    ? [
        [x - head.halfWidthPx, y - back],
        [x + head.halfWidthPx, y - back],
      ]
    : [
        [x - back, y - head.halfWidthPx],
        [x - back, y + head.halfWidthPx],
      ]
  return polyline([wings[0], [x, y], wings[1]])
}

function ends(points: readonly Point[]): readonly [Point, Point] {
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
}

function pair([x, y]: Point): string {
  return `${number(x)} ${number(y)}`
}
