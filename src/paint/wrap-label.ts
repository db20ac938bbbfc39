// A label → lines that fit a width, as even as they can be.
import type { Measure } from './drawn.ts'

/** After a space or a hyphen a line may end; the space stays at the end, so that copied text is whole. */
const BREAKS = /(?<=[ /-])(?=\S)/u

/**
 * Lines of a label in the fewest lines, then as even as possible.
 * @returns Nothing when a single word is wider than the box.
 */
export function wrapLabel(
  label: string,
  options: { readonly widthPx: number; readonly sizePx: number; readonly measure: Measure },
): readonly string[] | undefined {
  const pieces = label.split(BREAKS)
  const fewest = fill(pieces, options)
  if (!fewest) return undefined
  let best = fewest
  for (let share = 0.95; share > 0.4; share -= 0.05) {
    const tighter = fill(pieces, { ...options, widthPx: options.widthPx * share })
    if (!tighter || tighter.length > fewest.length) break
    best = tighter
  }
  return best
}

function fill(
  pieces: readonly string[],
  { widthPx, sizePx, measure }: { widthPx: number; sizePx: number; measure: Measure },
): string[] | undefined {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length > 0 && measure(line.trimEnd(), { sizePx }) <= widthPx)
      lines[lines.length - 1] = line
    else if (measure(piece.trimEnd(), { sizePx }) <= widthPx) lines.push(piece)
    else return undefined
  }
  return lines
}

/** Lines that surely fit: words too wide are cut between letters. */
export function forceWrap(
  label: string,
  options: { readonly widthPx: number; readonly sizePx: number; readonly measure: Measure },
): readonly string[] {
  const wrapped = wrapLabel(label, options)
  if (wrapped) return wrapped
  const lines: string[] = ['']
  for (const letter of label) {
    const line = `${lines.at(-1) ?? ''}${letter}`
    if (line.length === 1 || options.measure(line.trimEnd(), options) <= options.widthPx)
      lines[lines.length - 1] = line
    else lines.push(letter)
  }
  return lines
}
