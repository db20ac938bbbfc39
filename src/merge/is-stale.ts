// An editor that had the deck open may save the old text over the merged one: its own words are new, the
// rest is old. Taken for the presenter's, that would take back all that the notes changed.
import { hashOf, type Journal } from './journal.ts'
import { mergeDecks } from './merge-decks.ts'

/** Whether a deck is nearer to what was merged than to what came out (regeneration.md §4.4). */
export function isStale(deck: string, journal: Journal): boolean {
  const { deckBefore, baseBefore, baseAfter, deckAfter } = journal
  if (deckBefore === undefined || baseBefore === undefined || baseAfter === undefined) return false
  if (hashOf(deck) === deckAfter) return false
  const { text } = mergeDecks({ base: baseBefore, ours: deckBefore, theirs: baseAfter })
  // Another version of us merged: nothing can be said.
  if (hashOf(text) !== deckAfter) return false
  return apart(deck, deckBefore) < apart(deck, text)
}

/** Lines that only one of two texts has. */
function apart(one: string, other: string): number {
  const counts = new Map<string, number>()
  for (const line of one.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}
