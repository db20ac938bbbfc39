// Columns of figures stand right-aligned, so that digits of one rank stand under each other.
import { toString } from 'mdast-util-to-string'
import type { Table } from 'mdast'

/** A number with its sign, currency or unit; not a date, an address or a range. */
const NUMBER =
  /^[-+−±~≈<>≤≥]?\s?(?:(?:R|US)?[$€£]\s?)?\d[\d.,\s\u00a0]*(?:\s?[%°€]|\s?[\p{L}µ°]{1,4}(?:\/[\p{L}]{1,3})?)?$/u
/** With fewer columns the figures would stand far from what they are of. */
const FEWEST_COLUMNS = 3
const FEWEST_FIGURES = 2

/** Whether each column holds nothing but figures under its header; the first names the rows. */
export function numberColumns({ children }: Table): boolean[] {
  const [header, ...rows] = children
  const count = header?.children.length ?? 0
  return Array.from({ length: count }, (_, column) => {
    const texts = rows.map((row) => toString(row.children[column] ?? []).trim())
    const filled = texts.filter((text) => text !== '')
    const isOfFigures = filled.every((text) => NUMBER.test(text))
    return count >= FEWEST_COLUMNS && column > 0 && filled.length >= FEWEST_FIGURES && isOfFigures
  })
}
