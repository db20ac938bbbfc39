// The deck and its base on disk: read, and written so that a crash leaves the old text or the new one.
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Disk, disk } from './disk.ts'

/** Where a deck's files are. */
export interface DeckPaths {
  /** The deck: `slides/<name>.md`. */
  readonly deck: string
  /** The exact text last generated: `slides/.oficina/<name>/base.md`. */
  readonly base: string
  /** What the notes' places in the deck are: `slides/.oficina/<name>/places.json`. */
  readonly places: string
  /** Where each leaf of the notes went: `slides/.oficina/<name>/ledger.json`. */
  readonly ledger: string
  /** What participants do, for exports: `slides/.oficina/<name>/lab.json`; none without commands. */
  readonly lab: string
  /** Hash of the base. */
  readonly lock: string
  /** What the last run did, to finish it or take it back; not for the repository. */
  readonly journal: string
  /** The runs before it. */
  readonly history: string
  readonly ignore: string
  /** Held while the deck is written. */
  readonly pid: string
}

export function deckPaths(slidesDir: string, name: string): DeckPaths {
  const own = join(slidesDir, '.oficina', name)
  return {
    deck: join(slidesDir, `${name}.md`),
    base: join(own, 'base.md'),
    places: join(own, 'places.json'),
    ledger: join(own, 'ledger.json'),
    lab: join(own, 'lab.json'),
    lock: join(own, 'lock.json'),
    journal: join(own, 'journal.json'),
    history: join(own, 'history.json'),
    ignore: join(own, '.gitignore'),
    pid: join(own, 'run.pid'),
  }
}

/** Where to read and write; the real disk when left out. */
export interface On {
  readonly on?: Disk
}

/** The file's text, or nothing when there is no such file. */
export async function readText(path: string, { on = disk }: On = {}): Promise<string | undefined> {
  return on.read(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** No file is no error. */
export function removeText(path: string, { on = disk }: On = {}): Promise<void> {
  return on.remove(path)
}

/** Whether there is a file of that many bytes. */
export async function hasBytes(path: string, count: number): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile() && info.size === count,
    () => false,
  )
}

/**
 * Writes aside, flushes, renames: a reader sees the old text or the new, never half of one. When the
 * name cannot be had, nothing stays aside.
 */
export async function writeText(
  path: string,
  text: string | Uint8Array,
  { on = disk }: On = {},
): Promise<void> {
  await on.folder(dirname(path))
  const aside = `${path}.${process.pid}.tmp`
  await on.write(aside, text)
  try {
    await on.rename(aside, path)
  } catch (error) {
    await on.remove(aside)
    throw error
  }
}

/**
 * Moves a hand-edited deck aside, beside the new one, under a name that is free.
 * @returns The path it has now: `kubernetes.old.md.txt`, `kubernetes.old-2.md.txt`, …
 */
export async function keepOld(deck: string, text: string, where: On = {}): Promise<string> {
  const stem = deck.replace(/\.md$/, '')
  for (let count = 1; ; count += 1) {
    const path = `${stem}.old${count === 1 ? '' : `-${count}`}.md.txt`
    const there = await readText(path, where)
    if (there === text) return path
    if (there === undefined) {
      await writeText(path, text, where)
      return path
    }
  }
}
