// What a large ribbon can say without crowding: names under its parts, a legend, or numbers only.
import { partLengths } from './parts.ts'
import type { Part } from './parts.ts'
import { ribbon, type } from './tokens.ts'

/**
 * `under`: name and minutes below each part. `legend`: the same in columns below the ribbon, where
 * some part is too short for its name. `numbers`: too many names for either.
 */
export type RibbonLabels = 'under' | 'legend' | 'numbers'

/** Width of a letter of the body font at weight 600, on the wide side. */
const LETTER_EM = 0.58
const MAX_LINES_UNDER = 2
const MAX_LEGEND_ROWS = 3
/** Swatch, the gaps inside an item and the gap to the next one. */
const LEGEND_EXTRAS_PX = 54
const UNIT = ' min'
const SPACES = /\s+/u

/** The fullest way of naming `parts` that fits a ribbon `widthPx` wide. */
export function ribbonLabels(
  parts: readonly Part[],
  { widthPx }: { readonly widthPx: number },
): RibbonLabels {
  const letterPx = type.label.sizePx * LETTER_EM
  const lengths = partLengths(parts)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const barPx = widthPx - ribbon.gapPx * (parts.length - 1)
  const holdsName = parts.every(({ title, told }, index) => {
    const roomPx = (barPx * (lengths[index] ?? 0)) / total
    const longestWord = Math.max(...title.split(SPACES).map((word) => word.length))
    return (
      Math.max(longestWord, timeLetters(told)) * letterPx <= roomPx &&
      title.length * letterPx <= roomPx * MAX_LINES_UNDER * 0.9
    )
  })
  if (holdsName) return 'under'
  return legendRows(parts, { widthPx, letterPx }) <= MAX_LEGEND_ROWS ? 'legend' : 'numbers'
}

/** Rows of a legend whose items follow each other like words. */
function legendRows(
  parts: readonly Part[],
  { widthPx, letterPx }: { readonly widthPx: number; readonly letterPx: number },
): number {
  let rows = 1
  let usedPx = 0
  for (const { title, told } of parts) {
    const itemPx = (title.length + timeLetters(told)) * letterPx + LEGEND_EXTRAS_PX
    if (itemPx > widthPx) return Infinity
    const isNewRow = usedPx + itemPx > widthPx
    rows += isNewRow ? 1 : 0
    usedPx = (isNewRow ? 0 : usedPx) + itemPx
  }
  return rows
}

function timeLetters(told: string | undefined): number {
  return told === undefined ? 0 : told.length + UNIT.length
}
