// What the next build of a deck will say if nothing changes until then: so that it need not make it.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type DeckPaths, hasBytes, readText, writeText } from '../merge/store.ts'
import type { Outcome } from '../report/outcome.ts'
import { cacheDir } from '../stage/cache-dir.ts'

interface Kept {
  /** Hash of what went in: when that changed, nobody need read what came out. */
  readonly marks: string
  /** Hash of what came out. */
  readonly made: string
  /** Images that stand beside the deck, by path, with their size in bytes. */
  readonly pictures: readonly (readonly [path: string, byteLength: number])[]
  readonly outcome: Outcome
}

/** What the last build left for this one; nothing when anything at all is not as it left it. */
export async function readStamp(paths: DeckPaths, marks: string): Promise<Outcome | undefined> {
  const kept = parsed(await readText(fileOf(paths)).catch(() => undefined))
  if (!kept || kept.marks !== hashOf(marks) || kept.made !== (await hashOfMade(paths))) {
    return undefined
  }
  for (const [path, byteLength] of kept.pictures) {
    if (!(await hasBytes(path, byteLength))) return undefined
  }
  return kept.outcome
}

/**
 * Keeps what the next build will say.
 * @param options.deck The deck as it was written: what an editor saved since is for the next build.
 */
export async function writeStamp(
  paths: DeckPaths,
  marks: string,
  options: { deck: string; base: string } & Pick<Kept, 'pictures' | 'outcome'>,
): Promise<void> {
  const { deck, base, pictures, outcome } = options
  const made = await hashOfMade(paths, { deck, base })
  const kept: Kept = { marks: hashOf(marks), made, pictures, outcome }
  // A stamp saves time; without it nothing is wrong.
  await writeText(fileOf(paths), JSON.stringify(kept)).catch(() => undefined)
}

function fileOf({ deck }: DeckPaths): string {
  return join(cacheDir(), 'stamps', `${hashOf(deck).slice(0, 32)}.json`)
}

async function hashOfMade(
  { deck, base, lock, places, ledger, lab, pid }: DeckPaths,
  known?: { deck: string; base: string },
): Promise<string> {
  const texts = await Promise.all([
    known?.deck ?? readText(deck),
    known?.base ?? readText(base),
    ...[lock, places, ledger, lab, pid].map((path) => readText(path)),
  ])
  return hashOf(texts.map((text) => (text === undefined ? '-' : hashOf(text))).join('\n'))
}

function parsed(text: string | undefined): Kept | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Kept)
  } catch {
    return undefined
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
