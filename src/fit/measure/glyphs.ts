// Runs laid end to end: one entry per character, with its width and whether a line may start there.
import { breakAllowed } from './break-allowed.ts'
import type { Letter } from './face.ts'
import { face } from './face.ts'
import type { Run } from './run.ts'
import { UNITS_PER_EM } from '../../model/face-file.ts'

/** Parallel arrays, one entry per character of the text. */
export interface Glyphs {
  /** Width in px; kerning to the next character and padding of the run included. */
  readonly advances: readonly number[]
  /** A line may start at this character. */
  readonly mayStart: readonly boolean[]
  /** A line may start at this character when its column must be narrow. */
  readonly mayStartIfNarrow: readonly boolean[]
  /** The character is a space: it hangs at the end of a line without taking room. */
  readonly isSpace: readonly boolean[]
  /** The character is a space that is dropped at the start of a line. */
  readonly isCollapsible: readonly boolean[]
  /** Padding that closes the run if the line ends after this character, though the run goes on. */
  readonly padsAfter: readonly number[]
  /** The character is the first of a run: the browser rounds the run before it up to a 64th of a px. */
  readonly startsRun: ReadonlySet<number>
  /** A line must start at this character. */
  readonly mustStart: ReadonlySet<number>
}

const SPACE = new Set([' ', '\t', '\n'])

/** Lays out `runs`. Text is composed first (NFC), as the shaper would. */
export function glyphs(runs: readonly Run[]): Glyphs {
  const advances: number[] = []
  const mayStart: boolean[] = []
  const mayStartIfNarrow: boolean[] = []
  const isSpace: boolean[] = []
  const isCollapsible: boolean[] = []
  const padsAfter: number[] = []
  const startsRun = new Set<number>()
  const mustStart = new Set<number>()
  let earlier = ''
  let before = ''
  for (const run of runs) {
    const letterOf = face(run.face)
    const pxPerUnit = run.sizePx / UNITS_PER_EM
    const first = advances.length
    startsRun.add(first)
    let left: Letter | undefined
    for (const character of run.text.normalize('NFC')) {
      const letter = letterOf(character.codePointAt(0) ?? 0)
      const space = SPACE.has(character)
      if (left) {
        const last = advances.length - 1
        advances[last] = (advances[last] ?? 0) + left.kernTo(letter) * pxPerUnit
      }
      advances.push(letter.advance * pxPerUnit)
      mayStart.push(before !== '' && breakAllowed(earlier, before, character))
      mayStartIfNarrow.push(
        mayStart.at(-1) === true || (run.isBreakable === true && left !== undefined),
      )
      isSpace.push(space)
      isCollapsible.push(space && run.keepSpaces !== true)
      earlier = before
      before = character
      left = letter
    }
    for (let index = first; index < advances.length; index += 1) {
      padsAfter.push(index === advances.length - 1 ? 0 : (run.padPx ?? 0))
    }
    addPadding(advances, { first, padPx: run.padPx ?? 0 })
    if (run.hardBreak) mustStart.add(advances.length)
  }
  return {
    advances,
    mayStart,
    mayStartIfNarrow,
    isSpace,
    isCollapsible,
    padsAfter,
    startsRun,
    mustStart,
  }
}

function addPadding(advances: number[], run: { first: number; padPx: number }): void {
  const last = advances.length - 1
  if (run.padPx === 0 || last < run.first) return
  advances[run.first] = (advances[run.first] ?? 0) + run.padPx
  advances[last] = (advances[last] ?? 0) + run.padPx
}
