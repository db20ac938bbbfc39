// Runs laid end to end: one entry per character, with its width and whether a line may start there.
import { breakAllowed } from './break-allowed.ts'
import type { Letter } from './face.ts'
import { emojiSequences } from './emoji-sequences.ts'
import { face, PICTURE_UNITS } from './face.ts'
import type { Run } from './run.ts'
import { UNITS_PER_EM } from '../../model/face-file.ts'

/** What is true of a character, as bits of its mark. */
export const mark = {
  /** A line may start at it. */
  mayStart: 1,
  /** A line may start at it when its column must be narrow. */
  mayStartIfNarrow: 2,
  /** It is a space: it hangs at the end of a line without taking room. */
  isSpace: 4,
  /** It is a space that is dropped at the start of a line. */
  isCollapsible: 8,
  /** It is the first of a run: the browser rounds the run before it up to a 64th of a px. */
  startsRun: 16,
  /** A line must start at it. */
  mustStart: 32,
} as const

/** Parallel arrays, one entry per character of the text; few of them, since there are many texts. */
export interface Glyphs {
  /** Width in px; kerning to the next character and padding of the run included. */
  readonly advances: readonly number[]
  /** Sums of `mark`. */
  readonly marks: readonly number[]
  /** By index, padding that closes the run if the line ends after this character, though the run goes on. */
  readonly padsAfter: ReadonlyMap<number, number>
  /** A line must start after the last character. */
  readonly endsLine: boolean
}

const SPACE = new Set([' ', '\t', '\n'])
/** Lines break around a thing as around a word. */
const THING = 'x'
const noPads: ReadonlyMap<number, number> = new Map()

/** Lays out `runs`. Text is composed first (NFC), as the shaper would. */
export function glyphs(runs: readonly Run[]): Glyphs {
  const advances: number[] = []
  const marks: number[] = []
  let pads: Map<number, number> | undefined
  let earlier = ''
  let before = ''
  /** Of the character that comes next: a hard break before it. */
  let start = 0
  for (const run of runs) {
    const first = advances.length
    if (run.widthPx !== undefined) {
      const isBreak = run.goesOn || (before !== '' && breakAllowed(earlier, before, THING))
      const free = isBreak ? mark.mayStart | mark.mayStartIfNarrow : 0
      advances.push(run.widthPx)
      marks.push(start | mark.startsRun | free)
      start = run.hardBreak ? mark.mustStart : 0
      earlier = before
      before = THING
      continue
    }
    const { padPx = 0, isBreakable = false, keepSpaces = false, isWhole = false, guess = 1 } = run
    const letterOf = face(run.face)
    const pxPerUnit = run.sizePx / UNITS_PER_EM
    const text = run.text.normalize('NFC')
    const sequences = emojiSequences(text)
    let left: Letter | undefined
    let offset = 0
    for (const character of text) {
      const letter = letterOf(character.codePointAt(0) ?? 0)
      const sequence = sequences.find(({ from, to }) => from <= offset && offset < to)
      const isInside = sequence !== undefined && offset > sequence.from
      const kernPx = left ? left.kernTo(letter) * pxPerUnit : 0
      const units = letter.file ? letter.advance : letter.advance * guess
      const ownPx = (sequence ? (isInside ? 0 : PICTURE_UNITS) : units) * pxPerUnit
      offset += character.length
      const isBreak = before !== '' && !isInside && breakAllowed(earlier, before, character)
      const isFree = isBreak && !(isWhole && left !== undefined)
      const isFreeIfNarrow = isFree || (isBreakable && left !== undefined && !isInside)
      // A letter at the end of a line is not kerned to the space that hangs there.
      const isHanging = SPACE.has(character)
      if (left && !isHanging) advances[advances.length - 1]! += kernPx
      advances.push(isHanging || !left ? ownPx + kernPx : ownPx)
      marks.push(
        start |
          (left ? 0 : mark.startsRun) |
          (isFree ? mark.mayStart : 0) |
          (isFreeIfNarrow ? mark.mayStartIfNarrow : 0) |
          (isHanging ? (keepSpaces ? mark.isSpace : mark.isSpace | mark.isCollapsible) : 0),
      )
      start = 0
      earlier = before
      before = character
      left = letter
    }
    const last = advances.length - 1
    if (padPx > 0 && last >= first) {
      pads ??= new Map()
      for (let index = first; index < last; index += 1) pads.set(index, padPx)
      advances[first]! += padPx
      advances[last]! += padPx
    }
    if (run.hardBreak) start = mark.mustStart
  }
  return { advances, marks, padsAfter: pads ?? noPads, endsLine: start !== 0 }
}
