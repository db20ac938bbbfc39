// The presenter's deck and the notes' new one → what stands on disk, written so that nothing is lost.
import { refuse } from '../model/cannot-run.ts'
import type { Disk } from './disk.ts'
import { decide, type Decision } from './decide.ts'
import { readHistory, record } from './history.ts'
import {
  hashOf,
  type Journal,
  readBase,
  readJournal,
  recover,
  writeBase,
  writeJournal,
} from './journal.ts'
import { isStale } from './is-stale.ts'
import { mangledSlide } from './mangled.ts'
import { type Change, mergeDecks, withoutTexts } from './merge-decks.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type DeckPaths, type On, readText } from './store.ts'
import { swap } from './swap.ts'

export interface RegenerateOptions {
  /** Replace a deck edited by hand. */
  readonly force?: boolean
  /** Take the deck as it is for the presenter's version, whatever it was made from. */
  readonly adopt?: boolean
  /** Write nothing. */
  readonly dryRun?: boolean
  /** Runs before the deck is written: what it needs beside it. */
  readonly prepare?: (decision: Decision | 'merged') => Promise<void>
  /** The disk to write to; a test may have it fail. */
  readonly on?: Disk
}

export interface Regenerated {
  readonly decision: Decision | 'merged'
  readonly changes: readonly Change[]
  /** The deck as it was, and as it is now. */
  readonly before: string | undefined
  readonly after: string
}

const triesAtMost = 5

/**
 * Brings a deck up to date.
 * @throws CannotRun `merge/mangled`, `merge/busy`, `merge/moving`.
 */
export async function regenerate(
  paths: DeckPaths,
  theirs: string,
  options: RegenerateOptions = {},
): Promise<Regenerated> {
  if (options.dryRun) {
    const last = await readJournal(paths, where(options))
    return planned(paths, { theirs, last, options })
  }
  return oneAtATime(paths.pid, async () => {
    const last = await recover(paths, where(options))
    for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
      const plan = await planned(paths, { theirs, last, options })
      if (await written(paths, plan, { theirs, last, options })) return plan
    }
    return refuse({
      rule: 'merge/moving',
      message: `Unexpected changes of \`${paths.deck}\` while it was written, expected a file at rest`,
      fix: 'Stop what writes to it, then build again.',
    })
  })
}

/** What a run starts from. */
interface Task {
  readonly theirs: string
  readonly last: Journal | undefined
  readonly options: RegenerateOptions
}

async function planned(paths: DeckPaths, { theirs, last, options }: Task): Promise<Regenerated> {
  const before = await readText(paths.deck, where(options))
  const stored = await readBase(paths, where(options))
  const base = await baseFor(before, { stored, last, paths, on: where(options) })
  if (before !== undefined) refuseMangled(before, paths)
  const decision = decide({ base, mine: before, theirs })
  const same = { before, changes: [] }
  if (decision !== 'edited') {
    return { ...same, decision, after: decision === 'kept' ? (before ?? theirs) : theirs }
  }
  if (options.force) return { ...same, decision, after: theirs }
  const mine = before ?? ''
  // Adopted: all that differs from the notes is the presenter's.
  if (options.adopt) return { ...same, decision: 'merged', after: mine }
  if (base === undefined) return { ...same, decision, after: mine }
  const merged = mergeDecks({ base, ours: mine, theirs })
  if (!merged.isSafe) return { ...same, decision, after: mine }
  return { before, decision: 'merged', changes: merged.changes, after: merged.text }
}

/**
 * The base; the one before when an editor wrote a stale deck over what was merged with it, or the deck
 * alone was taken out of git again.
 */
async function baseFor(
  deck: string | undefined,
  {
    stored,
    last,
    paths,
    on,
  }: { stored: string | undefined; last: Journal | undefined; paths: DeckPaths; on: On },
): Promise<string | undefined> {
  if (deck === undefined || !last || stored !== last.baseAfter) return stored
  const isOld = ({ baseBefore, baseAfter }: Journal): boolean => baseBefore === baseAfter
  // Answers of `resolve` and the like left the base as it was: the run before them made it.
  const made = isOld(last) ? (await readHistory(paths, on)).find((run) => !isOld(run)) : last
  if (!made || made.baseAfter !== stored || !isStale(deck, made)) return stored
  return made.baseBefore
}

/** Deck first, base second, the intent before both (regeneration.md §4.4). */
async function written(
  paths: DeckPaths,
  { decision, before, after, changes }: Regenerated,
  { theirs, last, options }: Task,
): Promise<boolean> {
  if (decision === 'edited' && !options.force) return true
  await options.prepare?.(decision)
  if (after !== before) {
    const baseBefore = await readText(paths.base, where(options))
    const run = {
      did: decision,
      ...(before === undefined ? {} : { deckBefore: before }),
      ...(baseBefore === undefined ? {} : { baseBefore }),
      baseAfter: theirs,
      deckAfter: hashOf(after),
      changes: changes.map(withoutTexts),
    }
    await record(paths, { run, last }, where(options))
    const swapped = await swap(paths.deck, { text: after, expected: before, ...where(options) })
    if (!swapped) {
      // What was not done must not be taken back.
      if (last) await writeJournal(paths, last, where(options))
      return false
    }
  }
  await writeBase(paths, theirs, where(options))
  return true
}

function where({ on }: RegenerateOptions): On {
  return on ? { on } : {}
}

function refuseMangled(text: string, { deck }: DeckPaths): void {
  const slideNumber = mangledSlide(text)
  if (slideNumber === undefined) return
  refuse({
    rule: 'merge/mangled',
    message: `Unexpected text in place of frontmatter from slide ${slideNumber} of \`${deck}\` on, expected a Slidev deck`,
    fix: 'A formatter rewrote the deck: restore it (git, or your editor’s undo), and have the formatter ignore `slides/`.',
  })
}
