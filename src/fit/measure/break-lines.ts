// Lines as the browser breaks them: greedy at the places a line may end, inside a word only when
// the word alone is wider than the line (`overflow-wrap: anywhere`).
import type { Glyphs } from './glyphs.ts'
import { glyphs, mark } from './glyphs.ts'
import { knownTexts } from './face.ts'
import type { Run } from './run.ts'

/**
 * The browser rounds the width of each run up to a 64th of a px, that of a box down, and lets a line
 * be one such step too wide.
 */
const STEPS_PER_PX = 64
/** Sums of fractions are not exact; this much of a step is no step. */
const ROUNDING_NOISE = 1e-3

/** Widths of the lines that `runs` make in a box of `widthPx`, spaces at their ends left out. */
export function breakLines(runs: readonly Run[], options: { widthPx: number }): readonly number[] {
  const roomPx = (Math.floor(options.widthPx * STEPS_PER_PX) + 1) / STEPS_PER_PX
  const text = textOf(runs)
  if (text.widthPx > roomPx) return greedyLines(text.laid, roomPx).lines
  const free = freeLines(text)
  return free.roomPx <= roomPx ? free.lines : greedyLines(text.laid, roomPx).lines
}

/** Width a box needs for `runs` on one line (the widest one, when there are hard breaks). */
export function naturalWidth(runs: readonly Run[]): number {
  return Math.max(0, ...freeLines(textOf(runs)).lines)
}

/** Width a box needs for the widest piece that no line can break, for columns of a table. */
export function longestPiece(runs: readonly Run[]): number {
  const text = textOf(runs)
  return (text.longestPx ??= longestOf(text.laid))
}

interface Lines {
  /** Width of each, spaces at its end left out. */
  readonly lines: readonly number[]
  /** The widest that a line was while it was filled: with less room it would have been broken. */
  readonly roomPx: number
}

/** What is known of a text, whatever the width of its box. */
interface Text {
  readonly laid: Glyphs
  /** All of it on one line, spaces and hard breaks too. */
  readonly widthPx: number
  free?: Lines
  longestPx?: number
}

/** The same runs are laid out once. */
function textOf(runs: readonly Run[]): Text {
  const known = knownTexts() as WeakMap<readonly Run[], Text>
  const text = known.get(runs)
  if (text) return text
  const laid = glyphs(runs)
  const made: Text = { laid, widthPx: laid.advances.reduce((sum, advance) => sum + advance, 0) }
  known.set(runs, made)
  return made
}

/** Its lines in a box without end: those of every box that has the room. */
function freeLines(text: Text): Lines {
  return (text.free ??= greedyLines(text.laid, Number.MAX_VALUE))
}

function longestOf({ advances, marks, padsAfter }: Glyphs): number {
  let longest = 0
  let width = 0
  for (let index = 0; index < advances.length; index += 1) {
    const own = marks[index] ?? 0
    if (own & (mark.mayStartIfNarrow | mark.mustStart)) width = padsAfter.get(index - 1) ?? 0
    width += advances[index] ?? 0
    if (own & mark.isSpace) continue
    longest = Math.max(longest, width + (padsAfter.get(index) ?? 0))
  }
  return roundUp(longest)
}

function greedyLines(laid: Glyphs, roomPx: number): Lines {
  const { advances, marks, padsAfter, endsLine } = laid
  const lines: number[] = []
  /** The line so far: up to its last visible character, and with its spaces. */
  let lineInk = 0
  let line = 0
  /** The piece being read, since the last place a line may start. */
  let pieceInk = 0
  let piece = 0
  let pieceStart = 0
  let mostPx = 0
  const closePiece = (index: number): void => {
    if (pieceInk > 0) lineInk = line + pieceInk
    line += piece
    piece = 0
    pieceInk = 0
    pieceStart = index
  }
  const closeLine = (): void => {
    lines.push(roundUp(lineInk))
    line = 0
    lineInk = 0
    piece += padsAfter.get(pieceStart - 1) ?? 0
  }
  for (let index = 0; index < advances.length; index += 1) {
    const advance = advances[index] ?? 0
    const own = marks[index] ?? 0
    if (own & mark.mustStart) {
      closePiece(index)
      closeLine()
    } else if (own & mark.mayStart) closePiece(index)
    if (own & mark.startsRun) piece = roundUp(line + piece) - line
    if (own & mark.isSpace) {
      // Spaces at the start of a line collapse; elsewhere they hang.
      if (line + piece > 0 || !(own & mark.isCollapsible)) piece += advance
      continue
    }
    const endPx = piece + advance + (padsAfter.get(index) ?? 0)
    if (line > 0 && roundUp(line + endPx) > roomPx) closeLine()
    if (line === 0 && pieceInk > 0 && roundUp(endPx) > roomPx) {
      closePiece(index)
      closeLine()
    }
    mostPx = Math.max(mostPx, line + piece + advance + (padsAfter.get(index) ?? 0))
    piece += advance
    pieceInk = piece
  }
  closePiece(advances.length)
  if (line > 0 || lines.length === 0 || endsLine) lines.push(roundUp(lineInk))
  return { lines, roomPx: roundUp(mostPx) }
}

function roundUp(px: number): number {
  return Math.ceil(px * STEPS_PER_PX - ROUNDING_NOISE) / STEPS_PER_PX
}
