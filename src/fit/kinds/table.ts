// A table: a piece per row under a header that every slide repeats; columns as wide as they ask.
import type { Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { table as geometry, type } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { MeasuredStyle } from '../measure/inline-runs.ts'
import { inlineRuns } from '../measure/inline-runs.ts'
import { longestPiece, naturalWidth } from '../measure/break-lines.ts'
import { textHeight } from '../measure/text-height.ts'
import type { ColumnWish } from './column-widths.ts'
import { columnWidths } from './column-widths.ts'
import type { Kind, Setting } from './kind.ts'
import { rowsApart } from './rows-apart.ts'

const ROW_COST = 150
/** How far a column's share of the width may be off: roundings of all cells add up in it. */
export const SHARE_ERROR_PX = 0.15
/** Outside of the blocks that our fonts were made for. */
const FOREIGN = /[^\0-\u024f\u2010-\u22ff]/u
/** Text of a cell where all columns have one width. */
export const cellStyle: MeasuredStyle = { ...type.table, isTabular: true }

/** Style of the header's cells, and of the others. */
interface Styles {
  readonly head: MeasuredStyle
  readonly cell: MeasuredStyle
}

const wholeCode = { ...cellStyle, wholeCodeLetters: geometry.wholeCodeLetters }
const styles: Styles = { cell: wholeCode, head: { ...wholeCode, weight: 700 } }

/**
 * Letters that none of our fonts has are as wide as the reader's machine makes them: each row is as
 * high as at the most of these shares of the estimate, since columns are shared out by them.
 */
const guesses = [0.75, 0.5].map((guess): Styles => ({
  cell: { ...styles.cell, guess },
  head: { ...styles.head, guess },
}))

export const table: Kind<Table> = {
  measure: (block, { widthPx }) => {
    const [head, ...rows] = block.children
    const tries = triesOf(block, { widthPx })
    const height = (row: TableRow, { isHead }: { isHead: boolean }): number =>
      Math.max(...tries.map((each) => rowHeight(row, { ...each, isHead })))
    return {
      isTooWide: narrowest(wishes(block, styles)) > widthPx,
      overheadPx: head ? height(head, { isHead: true }) : 0,
      pieces: rows.map((row) => ({
        heightPx: height(row, { isHead: false }),
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

/** Widths of the columns; for each guess where there may be letters to guess. */
function triesOf(block: Table, { widthPx }: { widthPx: number }): Try[] {
  const tries = FOREIGN.test(toString(block)) ? [styles, ...guesses] : [styles]
  return tries.map((each) => ({
    styles: each,
    widths: columnWidths(wishes(block, each), { widthPx }),
  }))
}

interface Try {
  readonly styles: Styles
  readonly widths: readonly number[]
}

/** The table in several: the first column, which names the rows, with as many others as fit. */
function columnGroups(block: Table, { widthPx }: Setting): Table[] {
  const [named, ...others] = wishes(block, styles)
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

function wishes(block: Table, asked: Styles): ColumnWish[] {
  const columns = block.children[0]?.children.length ?? 0
  return Array.from({ length: columns }, (_, column) => {
    const cells = block.children.map((row, index) => {
      const runs = inlineRuns(
        row.children[column]?.children ?? [],
        index === 0 ? asked.head : asked.cell,
      )
      return { minPx: longestPiece(runs), maxPx: naturalWidth(runs) }
    })
    const padPx = 2 * geometry.cellPadXPx
    return {
      minPx: padPx + Math.max(...cells.map((each) => each.minPx)),
      maxPx: padPx + Math.max(...cells.map((each) => each.maxPx)),
    }
  })
}

function rowHeight(row: TableRow, options: Try & { readonly isHead: boolean }): number {
  const { widths, isHead } = options
  const style = isHead ? options.styles.head : options.styles.cell
  const cellHeight = ({ children }: TableCell, column: number): number => {
    const widthPx = (widths[column] ?? 0) - 2 * geometry.cellPadXPx - SHARE_ERROR_PX
    // Never narrower than the column's longest word, which the browser does not break either.
    const leastPx = longestPiece(inlineRuns(children, style))
    return textHeight(children, { style, widthPx: Math.max(widthPx, leastPx) })
  }
  return Math.max(...row.children.map(cellHeight)) + 2 * geometry.cellPadYPx + geometry.rulePx
}
