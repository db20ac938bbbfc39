// A table: a piece per row under a header that every slide repeats; columns as wide as they ask.
import type { Table, TableCell, TableRow } from 'mdast'
import { table as geometry, type } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { MeasuredStyle } from '../measure/inline-runs.ts'
import { inlineRuns } from '../measure/inline-runs.ts'
import { breakLines, longestPiece, naturalWidth } from '../measure/break-lines.ts'
import { lineHeightPx } from '../measure/text-height.ts'
import type { ColumnWish } from './column-widths.ts'
import { columnWidths } from './column-widths.ts'
import type { Kind, Setting } from './kind.ts'
import { rowsApart } from './rows-apart.ts'

const ROW_COST = 150
/** How far a column's share of the width may be off: roundings of all cells add up in it. */
export const SHARE_ERROR_PX = 0.15
/** Text of a cell. */
export const cellStyle: MeasuredStyle = { ...type.table, isTabular: true }
const headStyle: MeasuredStyle = { ...cellStyle, weight: 700 }

export const table: Kind<Table> = {
  measure: (block, { widthPx }) => {
    const [head, ...rows] = block.children
    const asked = wishes(block)
    const widths = columnWidths(asked, { widthPx })
    return {
      isTooWide: narrowest(asked) > widthPx,
      overheadPx: head ? rowHeight(head, { widths, isHead: true }) : 0,
      pieces: rows.map((row) => ({
        heightPx: rowHeight(row, { widths, isHead: false }),
        gapPx: 0,
        words: countWords(row),
        breakCost: ROW_COST,
      })),
    }
  },
  slice: (block, { from, to }) => ({
    ...block,
    children: [...block.children.slice(0, 1), ...block.children.slice(1 + from, 1 + to)],
  }),
  loosen: (block, { setting, roomPx, inside }) => {
    const groups = columnGroups(block, setting)
    if (groups.length > 0) return groups
    return rowsApart(block, { measured: table.measure(block, setting, inside), roomPx })
  },
}

/** The table in several: the first column, which names the rows, with as many others as fit. */
function columnGroups(block: Table, { widthPx }: Setting): Table[] {
  const [named, ...others] = wishes(block)
  if (!named || others.length < 2 || narrowest([named, ...others]) <= widthPx) return []
  const groups: number[][] = []
  let roomPx = 0
  for (const [index, { minPx }] of others.entries()) {
    const group = groups.at(-1)
    if (group && minPx <= roomPx) group.push(index + 1)
    else groups.push([index + 1])
    roomPx = (group && minPx <= roomPx ? roomPx : widthPx - named.minPx) - minPx
  }
  return groups.map((group) => columnsOf(block, [0, ...group]))
}

function columnsOf(block: Table, columns: readonly number[]): Table {
  const pick = <Item>(items: readonly Item[]): Item[] =>
    columns.flatMap((column) => items[column] ?? [])
  return {
    ...block,
    ...(block.align ? { align: pick(block.align) } : {}),
    children: block.children.map((row) => ({ ...row, children: pick(row.children) })),
  }
}

function narrowest(asked: readonly ColumnWish[]): number {
  return asked.reduce((sum, { minPx }) => sum + minPx, 0)
}

function wishes(block: Table): ColumnWish[] {
  const columns = block.children[0]?.children.length ?? 0
  return Array.from({ length: columns }, (_, column) => {
    const cells = block.children.map((row, index) => {
      const runs = inlineRuns(row.children[column]?.children ?? [], styleOf(index === 0))
      return { minPx: longestPiece(runs), maxPx: naturalWidth(runs) }
    })
    const padPx = 2 * geometry.cellPadXPx
    return {
      minPx: padPx + Math.max(...cells.map((cell) => cell.minPx)),
      maxPx: padPx + Math.max(...cells.map((cell) => cell.maxPx)),
    }
  })
}

function rowHeight(
  row: TableRow,
  options: { readonly widths: readonly number[]; readonly isHead: boolean },
): number {
  const style = styleOf(options.isHead)
  const cellHeight = (cell: TableCell, column: number): number => {
    const widthPx = (options.widths[column] ?? 0) - 2 * geometry.cellPadXPx
    const runs = inlineRuns(cell.children, style)
    // Never narrower than the column's longest word, which the browser does not break either.
    const roomPx = Math.max(widthPx - SHARE_ERROR_PX, longestPiece(runs))
    return breakLines(runs, { widthPx: roomPx }).length * lineHeightPx(style)
  }
  return Math.max(...row.children.map(cellHeight)) + 2 * geometry.cellPadYPx + geometry.rulePx
}

function styleOf(isHead: boolean): MeasuredStyle {
  return isHead ? headStyle : cellStyle
}
