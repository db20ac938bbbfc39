// A comparison: two equal columns, a piece per row, the names of the sides on every slide.
import type { Table, TableRow } from 'mdast'
import { comparison as geometry, space, type } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { MeasuredStyle } from '../measure/inline-runs.ts'
import { textHeight } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'
import { rowsApart } from './rows-apart.ts'
import { cellStyle, SHARE_ERROR_PX, table } from './table.ts'

const ROW_COST = 150

export const comparison: Kind<Table> = {
  measure: (block, setting) => {
    const [head, ...rows] = block.children
    const widthPx = (setting.widthPx - space.columnGapPx) / 2 - SHARE_ERROR_PX
    return {
      overheadPx: head
        ? highestCell(head, { widthPx, style: type.column }) +
          geometry.headPadBottomPx +
          geometry.rulePx
        : 0,
      pieces: rows.map((row) => ({
        heightPx:
          highestCell(row, { widthPx, style: cellStyle }) +
          2 * geometry.cellPadYPx +
          geometry.rulePx,
        gapPx: 0,
        words: countWords(row),
        breakCost: ROW_COST,
      })),
    }
  },
  slice: table.slice,
  loosen: (block, { setting, roomPx, inside }) =>
    rowsApart(block, { measured: comparison.measure(block, setting, inside), roomPx }),
}

function highestCell(row: TableRow, options: { widthPx: number; style: MeasuredStyle }): number {
  return Math.max(...row.children.map((cell) => textHeight(cell.children, options)))
}
