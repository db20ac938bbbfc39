// Trying many arrangements measures the same words again and again.
import type { Measure } from './measure-text.ts'

/** The same measure, asked once for each text, size and weight. */
export function remembered(measure: Measure): Measure {
  const known = new Map<number, Map<string, number>>()
  return (text, size) => {
    const key = size.weight + size.sizePx / 1000
    const widths = known.get(key) ?? new Map<string, number>()
    known.set(key, widths)
    const widthPx = widths.get(text) ?? measure(text, size)
    widths.set(text, widthPx)
    return widthPx
  }
}
