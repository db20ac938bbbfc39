// How alike two texts are: the words they share (regeneration.md §3).
import { recalled } from '../../model/recalled.ts'

/** `| --- | ---: |`, which formatters draw as wide as the table. */
const TABLE_RULE = /^[ \t]*\|[ \t:|-]+$/gm
const WORD = /[\p{L}\p{N}]+/gu

/** How often each word stands in a text, in small letters. */
export const wordCounts = recalled((text): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
})

/** Dice coefficient of the words: 0 nothing in common, 1 the same words. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [first, second] = [wordCounts(a), wordCounts(b)]
  const sum = total(first) + total(second)
  if (sum === 0) return a.trim() === b.trim() ? 1 : 0
  let shared = 0
  for (const [word, count] of first) shared += Math.min(count, second.get(word) ?? 0)
  return (2 * shared) / sum
}

/** Without what an editor changes by itself: ends of lines, white space, list marks, tables' rules. */
export function normalised(text: string): string {
  return text
    .replace(/\r/g, '')
    .replace(/^(\s*)[*+-](\s)/gm, '$1-$2')
    .replace(TABLE_RULE, (row) => row.replace(/-+/g, '-'))
    .replace(/\s+/g, ' ')
    .trim()
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
