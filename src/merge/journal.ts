// What the last regeneration is about to do: to finish it after a crash, and to take it back.
import { createHash } from 'node:crypto'
import { type DeckPaths, type On, readText, writeText } from './store.ts'
import { putBack } from './swap.ts'

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
export async function writeJournal(
  paths: DeckPaths,
  journal: Journal,
  where: On = {},
): Promise<void> {
  await writeText(paths.journal, `${JSON.stringify(journal)}\n`, where)
}

/** The last one; nothing when there is none, or it is damaged. */
export async function readJournal(paths: DeckPaths, where: On = {}): Promise<Journal | undefined> {
  const text = await readText(paths.journal, where)
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
export async function recover(paths: DeckPaths, where: On = {}): Promise<void> {
  const journal = await readJournal(paths, where)
  await putBack(paths.deck, { known: journal?.deckBefore, ...where })
  if (!journal) return
  const deck = await readText(paths.deck, where)
  const isWritten = deck !== undefined && hashOf(deck) === journal.deckAfter
  if (!isWritten || (await readText(paths.base, where)) !== journal.baseBefore) return
  await writeBase(paths, journal.baseAfter, where)
}

/** The base with its hash: a base that was changed by hand or by a bad merge must not be trusted. */
export async function writeBase(paths: DeckPaths, text: string, where: On = {}): Promise<void> {
  const lock = `${JSON.stringify({ v: 1, base: hashOf(text) })}\n`
  if ((await readText(paths.base, where)) !== text) await writeText(paths.base, text, where)
  if ((await readText(paths.lock, where)) !== lock) await writeText(paths.lock, lock, where)
}

/** The base, if it is what we wrote; decks of before there were hashes are trusted. */
export async function readBase(paths: DeckPaths, where: On = {}): Promise<string | undefined> {
  const [text, lock] = [await readText(paths.base, where), await readText(paths.lock, where)]
  if (text === undefined || lock === undefined) return text
  return lock.includes(hashOf(text)) ? text : undefined
}
