// Runs laid end to end: one entry per character, with its width and whether a line may start there.
import { breakAllowed } from './break-allowed.ts'
import type { Letter } from './face.ts'
import { emojiSequences } from './emoji-sequences.ts'
import { face, knownTexts, PICTURE_UNITS } from './face.ts'
import type { Run } from './run.ts'
import { UNITS_PER_EM } from '../../model/face-file.ts'

/** Parallel arrays, one entry per character of the text; what is true or false is 1 or 0. */
export interface Glyphs {
  /** Width in px; kerning to the next character and padding of the run included. */
  readonly advances: readonly number[]
  /** A line may start at this character. */
  readonly mayStart: readonly number[]
  /** A line may start at this character when its column must be narrow. */
  readonly mayStartIfNarrow: readonly number[]
  /** The character is a space: it hangs at the end of a line without taking room. */
  readonly isSpace: readonly number[]
  /** The character is a space that is dropped at the start of a line. */
  readonly isCollapsible: readonly number[]
  /** Padding that closes the run if the line ends after this character, though the run goes on. */
  readonly padsAfter: readonly number[]
  /** The character is the first of a run: the browser rounds the run before it up to a 64th of a px. */
  readonly startsRun: readonly number[]
  /** A line must start at this character; one entry more than there are characters. */
  readonly mustStart: readonly number[]
}

const SPACE = new Set([' ', '\t', '\n'])
/** Lines break around a thing as around a word. */
const THING = 'x'

const zeros = (count: number): number[] => Array<number>(count).fill(0)

/** Lays out `runs`. Text is composed first (NFC), as the shaper would. The same runs are laid out once. */
export function glyphs(runs: readonly Run[]): Glyphs {
  const known = knownTexts().get(runs) as Glyphs | undefined
  if (known) return known
  const laid = layOut(runs)
  knownTexts().set(runs, laid)
  return laid
}

function layOut(runs: readonly Run[]): Glyphs {
  const texts = runs.map(({ text }) => text.normalize('NFC'))
  // A thing takes the place of a letter.
  const most = texts.reduce((sum, { length }) => sum + Math.max(1, length), 0)
  const advances = zeros(most)
  const padsAfter = zeros(most)
  const mayStart = zeros(most)
  const mayStartIfNarrow = zeros(most)
  const isSpace = zeros(most)
  const isCollapsible = zeros(most)
  const startsRun = zeros(most)
  const mustStart = zeros(most + 1)
  let at = 0
  let earlier = ''
  let before = ''
  for (const [index, run] of runs.entries()) {
    const letterOf = face(run.face)
    const pxPerUnit = run.sizePx / UNITS_PER_EM
    const { padPx = 0, isBreakable = false, keepSpaces = false, isWhole = false, guess = 1 } = run
    const first = at
    if (run.widthPx !== undefined) {
      startsRun[first] = 1
      advances[at] = run.widthPx
      const isBreak = run.goesOn || (before !== '' && breakAllowed(earlier, before, THING))
      mayStart[at] = Number(isBreak)
      mayStartIfNarrow[at] = Number(isBreak)
      at += 1
      if (run.hardBreak) mustStart[at] = 1
      earlier = before
      before = THING
      continue
    }
    let left: Letter | undefined
    const text = texts[index] ?? ''
    const sequences = emojiSequences(text)
    let offset = 0
    for (const character of text) {
      const letter = letterOf(character.codePointAt(0) ?? 0)
      const sequence = sequences.find(({ from, to }) => from <= offset && offset < to)
      const isInside = sequence !== undefined && offset > sequence.from
      const kernPx = left ? left.kernTo(letter) * pxPerUnit : 0
      const units = letter.file ? letter.advance : letter.advance * guess
      advances[at] = (sequence ? (isInside ? 0 : PICTURE_UNITS) : units) * pxPerUnit
      offset += character.length
      const isBreak = before !== '' && !isInside && breakAllowed(earlier, before, character)
      const isFree = isBreak && !(isWhole && left !== undefined)
      mayStart[at] = Number(isFree)
      mayStartIfNarrow[at] = Number(isFree || (isBreakable && left !== undefined && !isInside))
      // A letter at the end of a line is not kerned to the space that hangs there.
      const isHanging = SPACE.has(character)
      advances[isHanging || !left ? at : at - 1]! += kernPx
      if (isHanging) {
        isSpace[at] = 1
        isCollapsible[at] = Number(!keepSpaces)
      }
      padsAfter[at] = padPx
      earlier = before
      before = character
      left = letter
      at += 1
    }
    if (at > first) {
      startsRun[first] = 1
      padsAfter[at - 1] = 0
      advances[first]! += padPx
      advances[at - 1]! += padPx
    }
    if (run.hardBreak) mustStart[at] = 1
  }
  return {
    advances: advances.slice(0, at),
    mayStart,
    mayStartIfNarrow,
    isSpace,
    isCollapsible,
    padsAfter,
    startsRun,
    mustStart,
  }
}
