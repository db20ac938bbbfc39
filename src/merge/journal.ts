// What the last regeneration is about to do: to finish it after a crash, and to take it back.
import { createHash } from 'node:crypto'
import type { DeckPaths } from './store.ts'
import { readText, writeText } from './store.ts'

export interface Journal {
  /** The deck and the base as they were; nothing when there was none. */
  readonly deckBefore?: string
  readonly baseBefore?: string
  readonly baseAfter: string
  /** SHA-256 of the deck as it was written. */
  readonly deckAfter: string
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Written before the deck is. */
export async function writeJournal(paths: DeckPaths, journal: Journal): Promise<void> {
  await writeText(paths.journal, `${JSON.stringify(journal)}\n`)
}

/** The last one; nothing when there is none, or it is damaged. */
export async function readJournal(paths: DeckPaths): Promise<Journal | undefined> {
  const text = await readText(paths.journal)
  if (text === undefined) return undefined
  try {
    const journal = JSON.parse(text) as Partial<Journal>
    const { baseAfter, deckAfter } = journal
    return baseAfter === undefined || deckAfter === undefined
      ? undefined
      : { ...journal, baseAfter, deckAfter }
  } catch {
    return undefined
  }
}

/**
 * Finishes what a crash cut off between deck and base. Merging again instead would not always give
 * the same deck (regeneration.md §4.4).
 */
export async function recover(paths: DeckPaths): Promise<void> {
  const journal = await readJournal(paths)
  if (!journal) return
  const deck = await readText(paths.deck)
  const isWritten = deck !== undefined && hashOf(deck) === journal.deckAfter
  if (!isWritten || (await readText(paths.base)) !== journal.baseBefore) return
  await writeBase(paths, journal.baseAfter)
}

/** The base with its hash: a base that was changed by hand or by a bad merge must not be trusted. */
export async function writeBase(paths: DeckPaths, text: string): Promise<void> {
  if ((await readText(paths.base)) !== text) await writeText(paths.base, text)
  const lock = `${JSON.stringify({ v: 1, base: hashOf(text) })}\n`
  if ((await readText(paths.lock)) !== lock) await writeText(paths.lock, lock)
}

/** The base, if it is what we wrote; decks of before there were hashes are trusted. */
export async function readBase(paths: DeckPaths): Promise<string | undefined> {
  const [text, lock] = [await readText(paths.base), await readText(paths.lock)]
  if (text === undefined || lock === undefined) return text
  return lock.includes(hashOf(text)) ? text : undefined
}
