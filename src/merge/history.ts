// The last runs that wrote a deck, newest first: the last in full, each older one as what differs from the next.
import { type Delta, deltaOf, patched } from './delta.ts'
import { hashOf, type Journal, readJournal, writeJournal } from './journal.ts'
import { type DeckPaths, type On, readText, writeText } from './store.ts'

/** A run of a deck of 1,000 slides takes 1.5 MB in full, and some kB as differences. */
const runsAtMost = 20

const texts = ['deckBefore', 'baseBefore', 'baseAfter'] as const
type Texts = Pick<Journal, (typeof texts)[number]>

/** An older run. Each text is what differs from what stood there before the next run. */
interface Older extends Omit<Journal, keyof Texts> {
  readonly texts: { readonly [Name in keyof Texts]: Delta }
  /** Of the texts: a history that does not go with its journal must not be believed. */
  readonly hash: string
}

/** The runs, newest first, at most twenty; nothing when there is none. */
export async function readHistory(paths: DeckPaths, where: On = {}): Promise<Journal[]> {
  const last = await readJournal(paths, where)
  if (!last) return []
  const runs = [last]
  for (const older of await readOlder(paths, last, where)) {
    const run = unpacked(older, runs.at(-1) as Journal)
    if (!run) break
    runs.push(run)
  }
  return runs
}

/**
 * Writes what a run is about to do, the runs before it kept.
 * @param options.last The journal as it is.
 */
export async function record(
  paths: DeckPaths,
  { run, last }: { run: Omit<Journal, 'number'>; last: Journal | undefined },
  where: On = {},
): Promise<void> {
  await ignoreHistory(paths, where)
  if (!last) return writeJournal(paths, { ...run, number: 1 }, where)
  // The same state again: a crash came before the last run did anything.
  const isVoid = last.deckBefore === run.deckBefore && last.baseBefore === run.baseBefore
  if (!isVoid) {
    // History first: until the journal is there too, what is new in it is as new as the journal, and skipped.
    const older = [packed(last, run), ...(await readOlder(paths, last, where))]
    const kept = older.slice(0, runsAtMost - 1).map((one) => JSON.stringify(one))
    await writeText(paths.history, `[\n${kept.join(',\n')}\n]\n`, where)
  }
  await writeJournal(paths, { ...run, number: last.number + (isVoid ? 0 : 1) }, where)
}

/** They hold the deck as it was: for this machine, not for the repository. */
async function ignoreHistory({ ignore }: DeckPaths, where: On): Promise<void> {
  const text = 'journal.json\nhistory.json\nrun.pid\n*.tmp\n'
  if ((await readText(ignore, where)) !== text) await writeText(ignore, text, where)
}

async function readOlder(paths: DeckPaths, { number }: Journal, where: On): Promise<Older[]> {
  try {
    const older = JSON.parse((await readText(paths.history, where)) ?? '[]') as Older[]
    return older.filter((one) => one.number < number)
  } catch {
    return []
  }
}

function packed(run: Journal, next: Texts): Older {
  const { deckBefore: _, baseBefore: __, baseAfter: ___, ...rest } = run
  const deltas = texts.flatMap((name) => {
    const text = run[name]
    return text === undefined ? [] : [[name, deltaOf(text, reference(name, next))] as const]
  })
  return { ...rest, texts: Object.fromEntries(deltas), hash: hashOfTexts(run) }
}

function unpacked({ texts: deltas, hash, ...rest }: Older, next: Texts): Journal | undefined {
  const whole = texts.flatMap((name) => {
    const delta = deltas[name]
    return delta === undefined ? [] : [[name, patched(delta, reference(name, next))] as const]
  })
  const run: Journal = { ...rest, ...Object.fromEntries(whole) }
  return hashOfTexts(run) === hash ? run : undefined
}

function reference(name: keyof Texts, { deckBefore = '', baseBefore = '' }: Texts): string {
  return name === 'deckBefore' ? deckBefore : baseBefore
}

function hashOfTexts(run: Texts): string {
  return hashOf(texts.map((name) => run[name] ?? '-').join('\0'))
}
