// Takes runs back: the deck and its base as they were before, which is a run like any other.
import { refuse } from '../model/cannot-run.ts'
import type { Disk } from './disk.ts'
import { readHistory, record } from './history.ts'
import { hashOf, type Journal, recover, writeBase, writeJournal } from './journal.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type DeckPaths, keepOld, readText } from './store.ts'
import { swap } from './swap.ts'

export interface TakeBackOptions {
  /** How many builds; 1 takes back what was done last, also an undo: undone twice is done again. */
  readonly count?: number
  /** Even when the presenter edited the deck since; the file is kept beside it. */
  readonly force?: boolean
  readonly on?: Disk
}

export interface TakenBack {
  /** Newest first. When the first is one that was `undone`, what that took back is there again. */
  readonly runs: readonly Journal[]
  /** Where the deck is kept that had edits in it. */
  readonly kept?: string
}

/** @throws CannotRun `undo/nothing`, `undo/edited`. */
export async function takeBack(
  paths: DeckPaths,
  options: TakeBackOptions = {},
): Promise<TakenBack> {
  return oneAtATime(paths.pid, () => attempt(paths, options))
}

async function attempt(paths: DeckPaths, options: TakeBackOptions): Promise<TakenBack> {
  const where = options.on ? { on: options.on } : {}
  await recover(paths, where)
  const history = await readHistory(paths, where)
  const now = await readText(paths.deck, where)
  const runs = toTakeBack(history, options.count ?? 1)
  const [last, first] = [history[0], runs.at(-1)]
  if (!last || first?.deckBefore === undefined || now === undefined) {
    return refuseNothing(paths, history)
  }
  const isEdited = hashOf(now) !== last.deckAfter || editedAfter(history, first) !== undefined
  if (isEdited && !options.force) refuseEdited(paths, { now, history, first, count: runs.length })
  const kept = isEdited ? await keepOld(paths.deck, now, where) : undefined
  const base = await readText(paths.base, where)
  const run = {
    did: first.did === 'undone' ? ('redone' as const) : ('undone' as const),
    undid: first.number,
    deckBefore: now,
    ...(base === undefined ? {} : { baseBefore: base }),
    ...(first.baseBefore === undefined ? {} : { baseAfter: first.baseBefore }),
    deckAfter: hashOf(first.deckBefore),
    changes: [],
  }
  // The intent first: a crash after the deck is back must not leave the base of the other.
  await record(paths, { run, last }, where)
  if (!(await swap(paths.deck, { text: first.deckBefore, expected: now, ...where }))) {
    await writeJournal(paths, last, where)
    return attempt(paths, options)
  }
  await writeBase(paths, first.baseBefore, where)
  return { runs, ...(kept === undefined ? {} : { kept }) }
}

/** Newest first. */
function toTakeBack(history: readonly Journal[], count: number): readonly Journal[] {
  if (count === 1) return history.slice(0, 1)
  const runs = countable(history)
  return runs.length < count ? [] : runs.slice(0, count)
}

/** Several are counted as if nothing had been taken back just before. */
function countable(history: readonly Journal[]): Journal[] {
  const from = history.findIndex(({ undid }) => undid === undefined)
  return standing(from === -1 ? [] : history.slice(from))
}

/** Runs that nothing took back, newest first. */
export function standing(history: readonly Journal[]): Journal[] {
  const before = new Map<number, Journal[]>()
  let now: Journal[] = []
  for (const run of history.toReversed()) {
    before.set(run.number, now)
    now = run.undid === undefined ? [run, ...now] : (before.get(run.undid) ?? [])
  }
  return now
}

/** The newest run, of those from `first` on, that the presenter edited the deck after and another run followed. */
function editedAfter(history: readonly Journal[], first: Journal): Journal | undefined {
  const since = history.slice(0, history.indexOf(first) + 1)
  return since.find((run, at) => {
    const next = since[at - 1]
    return next && next.deckBefore !== undefined && hashOf(next.deckBefore) !== run.deckAfter
  })
}

function refuseNothing({ deck }: DeckPaths, history: readonly Journal[]): never {
  const count = countable(history).filter(({ deckBefore }) => deckBefore !== undefined).length
  return refuse({
    rule: 'undo/nothing',
    message: `Unexpected undo of \`${deck}\`, expected ${count === 0 ? 'a build that changed it' : `at most ${count} builds to take back`}`,
    fix: 'What is older is in git, if you use it.',
  })
}

function refuseEdited(
  { deck }: DeckPaths,
  options: { now: string; history: readonly Journal[]; first: Journal; count: number },
): never {
  const { now, history, first, count } = options
  const isSince = hashOf(now) !== history[0]?.deckAfter
  const edited = isSince ? undefined : editedAfter(history, first)
  const fewer = edited ? standing(history).findIndex(({ number }) => number <= edited.number) : 0
  const keep = fewer > 0 ? `Run \`oficina undo ${fewer}\` to keep them. ` : ''
  return refuse({
    rule: 'undo/edited',
    message: `Unexpected edits in \`${deck}\` ${isSince ? 'since the last build' : 'between the builds to take back'}, expected it as Oficina left it`,
    fix: `${keep}Run \`oficina undo${count > 1 ? ` ${count}` : ''} --force\`: your file is kept beside it.`,
  })
}
