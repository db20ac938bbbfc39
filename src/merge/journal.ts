// What a run is about to do to a deck: to finish it after a crash, and to take it back.
import { createHash } from 'node:crypto'
import type { Decision } from './decide.ts'
import type { Change } from './merge-decks.ts'
import { type DeckPaths, type On, readText, removeText, writeText } from './store.ts'
import { putBack } from './swap.ts'

/** What became of the deck: by a build, by `resolve`, by `undo`, by an `undo` of that. */
export type Deed = Decision | 'merged' | 'resolved' | 'undone' | 'redone'

export interface Journal {
  /** From 1, one more with each entry: how a run is called when it is talked of. */
  readonly number: number
  readonly did: Deed
  /** For `undone` and `redone`: the first of the runs that were taken back. */
  readonly undid?: number
  /** The deck and the base as they were; nothing when there was none. */
  readonly deckBefore?: string
  readonly baseBefore?: string
  readonly baseAfter?: string
  /** SHA-256 of the deck as it was written. */
  readonly deckAfter: string
  /** Slide by slide, of a merge. */
  readonly changes: readonly Change[]
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
  await writeText(paths.journal, fileOf(journal), where)
}

/** The last one; nothing when there is none, or it is damaged. */
export async function readJournal(paths: DeckPaths, where: On = {}): Promise<Journal | undefined> {
  const text = await readText(paths.journal, where)
  if (text === undefined) return undefined
  try {
    const journal = journalOf(text)
    const { deckAfter, number = 1, did = 'merged', changes = [] } = journal
    return deckAfter === undefined ? undefined : { ...journal, number, did, deckAfter, changes }
  } catch {
    return undefined
  }
}

/** In this order in the file. */
const texts = ['deckBefore', 'baseBefore', 'baseAfter'] as const
type Texts = Pick<Journal, (typeof texts)[number]>
/** In UTF-16 units. */
type Lengths = { readonly [Name in keyof Texts]: number }

/** A line of JSON, then the texts as they are: as JSON those of 1,000 slides take 30 ms more. */
function fileOf(journal: Journal): string {
  const { deckBefore, baseBefore, baseAfter, ...rest } = journal
  const own = [deckBefore, baseBefore, baseAfter]
  const lengths: Lengths = Object.fromEntries(texts.map((name) => [name, journal[name]?.length]))
  return `${JSON.stringify({ ...rest, lengths })}\n${own.join('')}`
}

/** @throws SyntaxError when it is damaged. */
function journalOf(file: string): Partial<Journal> {
  const end = file.indexOf('\n') + 1
  // Earlier versions wrote the texts as JSON, too.
  const { lengths = {}, ...rest } = JSON.parse(file.slice(0, end)) as Partial<Journal> & {
    readonly lengths?: Lengths
  }
  let at = end
  const own = texts.flatMap((name) => {
    const length = lengths[name]
    if (length === undefined) return []
    at += length
    return [[name, file.slice(at - length, at)] as const]
  })
  if (at !== file.length) throw new SyntaxError(`${file.length} letters, expected ${at}`)
  return { ...rest, ...Object.fromEntries(own) }
}

/**
 * Finishes what a crash cut off between deck and base. Merging again instead would not always give
 * the same deck (regeneration.md §4.4).
 * @returns The last run.
 */
export async function recover(paths: DeckPaths, where: On = {}): Promise<Journal | undefined> {
  const journal = await readJournal(paths, where)
  await putBack(paths.deck, { known: journal?.deckBefore, ...where })
  if (!journal) return undefined
  const deck = await readText(paths.deck, where)
  const base = await readText(paths.base, where)
  const isWritten = deck !== undefined && hashOf(deck) === journal.deckAfter
  const isBehind = isWritten && base === journal.baseBefore
  // The base itself may be there and its hash not yet.
  if (isBehind || base === journal.baseAfter || (await isLost(paths, journal, where))) {
    await writeBase(paths, journal.baseAfter, where)
  }
  return journal
}

/** The base is missing or damaged, and its hash says that it was the one that we know. */
async function isLost(paths: DeckPaths, { baseAfter }: Journal, where: On): Promise<boolean> {
  if (baseAfter === undefined || (await readBase(paths, where)) !== undefined) return false
  return (await readText(paths.lock, where))?.includes(hashOf(baseAfter)) ?? false
}

/**
 * The base with its hash: a base that was changed by hand or by a bad merge must not be trusted.
 * @param text Nothing: what the deck was made from is not known.
 */
export async function writeBase(
  paths: DeckPaths,
  text: string | undefined,
  where: On = {},
): Promise<void> {
  if (text === undefined) return removeText(paths.base, where)
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
