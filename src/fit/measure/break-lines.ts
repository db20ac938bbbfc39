// Lines as the browser breaks them: greedy at the places a line may end, inside a word only when
// the word alone is wider than the line (`overflow-wrap: anywhere`).
import type { Glyphs } from './glyphs.ts'
import { glyphs } from './glyphs.ts'
import type { Run } from './run.ts'

/**
 * The browser rounds the width of each run up to a 64th of a px, that of a box down, and lets a line
 * be one such step too wide.
 */
const STEPS_PER_PX = 64
/** Sums of fractions are not exact; this much of a step is no step. */
const ROUNDING_NOISE = 1e-3

/** Widths of the lines that `runs` make in a box of `widthPx`, spaces at their ends left out. */
export function breakLines(runs: readonly Run[], options: { widthPx: number }): number[] {
  return greedyLines(glyphs(runs), (Math.floor(options.widthPx * STEPS_PER_PX) + 1) / STEPS_PER_PX)
}

/** Width a box needs for `runs` on one line (the widest one, when there are hard breaks). */
export function naturalWidth(runs: readonly Run[]): number {
  return Math.max(0, ...breakLines(runs, { widthPx: Number.MAX_VALUE }))
}

/** Width a box needs for the widest piece that no line can break, for columns of a table. */
export function longestPiece(runs: readonly Run[]): number {
  const laid = glyphs(runs)
  let longest = 0
  let width = 0
  for (const [index, advance] of laid.advances.entries()) {
    if (laid.mayStartIfNarrow[index] || laid.mustStart[index]) {
      width = laid.padsAfter[index - 1] ?? 0
    }
    width += advance
    if (laid.isSpace[index]) continue
    longest = Math.max(longest, width + (laid.padsAfter[index] ?? 0))
  }
  return roundUp(longest)
}

function greedyLines(laid: Glyphs, roomPx: number): number[] {
  const { advances, mayStart, isSpace, isCollapsible, padsAfter, startsRun, mustStart } = laid
  const lines: number[] = []
  /** The line so far: up to its last visible character, and with its spaces. */
  let lineInk = 0
  let line = 0
  /** The piece being read, since the last place a line may start. */
  let pieceInk = 0
  let piece = 0
  let pieceStart = 0
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
    piece += padsAfter[pieceStart - 1] ?? 0
  }
  for (const [index, advance] of advances.entries()) {
    if (mustStart[index]) {
      closePiece(index)
      closeLine()
    } else if (mayStart[index]) closePiece(index)
    if (startsRun[index]) piece = roundUp(line + piece) - line
    if (isSpace[index]) {
      // Spaces at the start of a line collapse; elsewhere they hang.
      if (line + piece > 0 || !isCollapsible[index]) piece += advance
      continue
    }
    const endPx = piece + advance + (padsAfter[index] ?? 0)
    if (line > 0 && roundUp(line + endPx) > roomPx) closeLine()
    if (line === 0 && pieceInk > 0 && roundUp(endPx) > roomPx) {
      closePiece(index)
      closeLine()
    }
    piece += advance
    pieceInk = piece
  }
  closePiece(advances.length)
  if (line > 0 || lines.length === 0 || mustStart[advances.length]) lines.push(roundUp(lineInk))
  return lines
}

function roundUp(px: number): number {
  return Math.ceil(px * STEPS_PER_PX - ROUNDING_NOISE) / STEPS_PER_PX
}
