// Which parts teach what a drawing has from elsewhere: discs as on the boxes, each with its part's title.
import { floor, type as typeScale } from '../theme/tokens.ts'
import { badge } from './badge.ts'
import type { Chart } from './chart.ts'
import type { Measure } from './measure/measure-text.ts'
import { wrapText } from './measure/wrap-text.ts'
import type { Picture, PlacedKey } from './picture.ts'

const weight = 600
const gapPx = { above: 18, beside: 8, keys: 28, rows: 6 }
const rowPx = 2 * badge.radiusPx

interface Options {
  readonly widthPx: number
  readonly measure: Measure
}

/** What a legend adds to the height of a drawing; 0 without one. */
export function legendHeightPx({ otherParts }: Chart, options: Options): number {
  const { length } = rowsOf(otherParts, options)
  return length === 0 ? 0 : gapPx.above + length * rowPx + (length - 1) * gapPx.rows
}

/** The picture with the legend of its chart below it, in the middle. */
export function withLegend(picture: Picture, chart: Chart, options: Options): Picture {
  const legend = rowsOf(chart.otherParts, options).flatMap((row, index): PlacedKey[] => {
    const middlePx = picture.heightPx + gapPx.above + index * (rowPx + gapPx.rows) + badge.radiusPx
    let leftPx = (picture.widthPx - widthOf(row)) / 2
    return row.map(({ number, title, widthPx }) => {
      const startPx = leftPx
      leftPx += widthPx + gapPx.keys
      return {
        badge: { part: number, centreXPx: startPx + badge.radiusPx, centreYPx: middlePx },
        text: {
          lines: [title],
          sizePx: floor.diagramPx,
          weight,
          lineHeightPx: floor.diagramPx * typeScale.diagram.lineHeight,
          anchor: 'start',
          xPx: startPx + rowPx + gapPx.beside,
          middlePx,
        },
      }
    })
  })
  if (legend.length === 0) return picture
  const heightPx = picture.heightPx + legendHeightPx(chart, options)
  return { ...picture, heightPx, legend }
}

interface Key {
  readonly number: number
  readonly title: string
  readonly widthPx: number
}

/** As many beside each other as there is room for; a title that is wider than all of it is cut. */
function rowsOf(parts: Chart['otherParts'], { widthPx, measure }: Options): Key[][] {
  const size = { sizePx: floor.diagramPx, weight } as const
  const discPx = rowPx + gapPx.beside
  const rows: Key[][] = []
  for (const { number, title } of parts) {
    const { lines } = wrapText(title, { measure, ...size, widthPx: widthPx - discPx })
    const shown = lines.length > 1 ? `${lines[0]?.trimEnd()}…` : title
    const key = { number, title: shown, widthPx: discPx + measure(shown, size) }
    const row = rows.at(-1)
    if (row && widthOf([...row, key]) <= widthPx) row.push(key)
    else rows.push([key])
  }
  return rows
}

function widthOf(row: readonly Key[]): number {
  return row.reduce((sum, { widthPx }) => sum + widthPx, (row.length - 1) * gapPx.keys)
}
