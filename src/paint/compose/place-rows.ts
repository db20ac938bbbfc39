// Rows of boxes at their places.
import type { PlacedBox } from '../picture.ts'
import type { Style } from '../style.ts'
import { placeBox } from './label-box.ts'
import type { Row } from './rows.ts'
import { cellWidthPx } from './rows.ts'
import type { Tones } from './tone.ts'

export interface RowsPlace {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  /** Height of each row; neighbours share them so that their rows stand on the same lines. */
  readonly heightsPx: readonly number[]
  readonly style: Style
  readonly tones: Tones
}

/** Every box of `rows`, each row as wide as the place. */
export function placeRows(rows: readonly Row[], place: RowsPlace): PlacedBox[] {
  const { xPx, widthPx, heightsPx, style, tones } = place
  let yPx = place.yPx
  return rows.flatMap(({ cells }, index) => {
    const heightPx = heightsPx[index] ?? 0
    const cellPx = cellWidthPx(cells.length, { widthPx, style })
    const boxes = cells.map((cell, column) => {
      const left = xPx + column * (cellPx + style.gapPx)
      const area = { xPx: left, yPx, widthPx: cellPx, heightPx }
      return placeBox(cell, { area, style, tone: tones.ofNode(cell.node) })
    })
    yPx += heightPx + style.gapPx
    return boxes
  })
}

/** Height of rows with the gaps between them; 0 for none. */
export function rowsHeightPx(
  heightsPx: readonly number[],
  { gapPx }: Pick<Style, 'gapPx'>,
): number {
  const gaps = Math.max(0, heightsPx.length - 1) * gapPx
  return heightsPx.reduce((total, each) => total + each, gaps)
}
