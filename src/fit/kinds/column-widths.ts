// Widths of a table's columns as the browser's automatic layout gives them (CSS 2.2 §17.5.2.2, and
// the interpolation that Chromium does between the narrowest and the widest a column can be).

/** What one column asks for, padding included. */
export interface ColumnWish {
  /** Widest piece that cannot be broken. */
  readonly minPx: number
  /** Everything on one line. */
  readonly maxPx: number
}

/** Widths that share `widthPx`; wider in sum only when not even the narrowest fit. */
export function columnWidths(
  wishes: readonly ColumnWish[],
  options: { widthPx: number },
): number[] {
  const { widthPx } = options
  const minPx = sum(wishes.map((wish) => wish.minPx))
  const maxPx = sum(wishes.map((wish) => wish.maxPx))
  if (minPx >= widthPx) return wishes.map((wish) => wish.minPx)
  if (maxPx > widthPx) {
    const share = (widthPx - minPx) / (maxPx - minPx)
    return wishes.map((wish) => wish.minPx + (wish.maxPx - wish.minPx) * share)
  }
  return wishes.map((wish) =>
    maxPx > 0 ? (wish.maxPx * widthPx) / maxPx : widthPx / wishes.length,
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
