// A row of a table that both sides changed → one row: each cell is somebody's.
import { normalised } from './match/likeness.ts'
import type { MergedText, Three } from './merge-units.ts'

/** What parts cells; after a backslash it is a letter of one. */
const BAR = /(?<!\\)\|/

/** Merges by cell, as long as the row has the same number of them; where both changed one, the presenter's stands. */
export function mergeCells({ base, ours, theirs }: Three): MergedText {
  const [was, mine, next] = [base, ours, theirs].map((row) => row.split(BAR)) as [
    string[],
    string[],
    string[],
  ]
  const whole = { text: ours, conflicts: [{ ours, theirs }] }
  if (mine.length !== was.length || next.length !== was.length) return whole
  const cells = was.map((cell, at) => cellOf(cell, mine[at] ?? '', next[at] ?? ''))
  const isClear = cells.every(({ isClash }) => !isClash)
  return {
    text: cells.map(({ text }) => text).join('|'),
    conflicts: isClear ? [] : whole.conflicts,
  }
}

function cellOf(was: string, mine: string, next: string): { text: string; isClash: boolean } {
  const [old, own, now] = [was, mine, next].map(normalised)
  if (own === old && now !== old) return { text: next, isClash: false }
  return { text: mine, isClash: own !== old && now !== old && own !== now }
}
