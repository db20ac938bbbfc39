// A label in lines: at spaces and hyphens first, inside a word only when there is no other way.
import type { Measure, TextSize } from './measure-text.ts'

export interface Wrapped {
  /** Joined they are the label: a space at a line's end is kept. */
  readonly lines: readonly string[]
  /** How many line ends are inside a word. */
  readonly brokenCount: number
}

export interface WrapOptions extends TextSize {
  readonly measure: Measure
  readonly widthPx: number
}

/** Where a line may end: after a space or a hyphen; then after other joints of a name; then anywhere. */
const pieces: readonly RegExp[] = [
  /\S*?(?:(?<=[^\s-])-+(?=[^\s-])|\s+|$)/gu,
  /.*?(?:[/._:,@=)-]+|\p{Ll}(?=\p{Lu})|$)/gu,
  /.\p{M}*/gu,
]
/** Halvings of the width until lines are about equally long. */
const balanceSteps = 5

/** Lines not wider than `widthPx`, about equally long, as few as possible. */
export function wrapText(text: string, options: WrapOptions): Wrapped {
  if (options.measure(text, options) <= options.widthPx) return { lines: [text], brokenCount: 0 }
  const wrapped = greedy(text, options)
  let tooNarrow = options.widthPx / 2
  let wideEnough = options.widthPx
  let best = wrapped
  for (let step = 0; step < balanceSteps; step += 1) {
    const widthPx = (tooNarrow + wideEnough) / 2
    const tried = greedy(text, { ...options, widthPx })
    const isAsGood =
      tried.lines.length === wrapped.lines.length && tried.brokenCount <= wrapped.brokenCount
    if (isAsGood) [best, wideEnough] = [tried, widthPx]
    else tooNarrow = widthPx
  }
  return best
}

function greedy(text: string, { measure, widthPx, ...size }: WrapOptions): Wrapped {
  const fits = (line: string): boolean => measure(line.trimEnd(), size) <= widthPx
  const lines: string[] = []
  let line = ''
  let brokenCount = 0
  const add = (piece: string, level: number): void => {
    if (fits(line + piece)) line += piece
    else if (line !== '' && fits(piece)) {
      lines.push(line)
      line = piece
      if (level > 0) brokenCount += 1
    } else if (level + 1 < pieces.length) {
      if (line !== '') {
        lines.push(line)
        line = ''
      }
      for (const smaller of split(piece, level + 1)) add(smaller, level + 1)
    } else {
      if (line !== '') lines.push(line)
      line = piece
      brokenCount += 1
    }
  }
  for (const piece of split(text, 0)) add(piece, 0)
  return { lines: [...lines, line], brokenCount }
}

function split(text: string, level: number): string[] {
  return (text.match(pieces[level] ?? /.*/g) ?? []).filter((piece) => piece !== '')
}
