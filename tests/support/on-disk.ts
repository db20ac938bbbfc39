// A deck in a folder of its own, and a disk that crashes or is written to at a step of our choice.
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Disk, disk } from '../../src/merge/disk.ts'
import { writeBase } from '../../src/merge/journal.ts'
import { type DeckPaths, deckPaths } from '../../src/merge/store.ts'

/** Runs with a deck on disk that was generated as `base` and edited to `ours`; cleans up. */
export async function withDeck<Result>(
  { base, ours }: { base: string; ours: string },
  work: (paths: DeckPaths) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'oficina deck '))
  try {
    const paths = deckPaths(folder, 'deck')
    await writeBase(paths, base)
    await writeFile(paths.deck, ours)
    return await work(paths)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The disk, with something that happens before each step. */
export function watched(before: (step: number) => Promise<void>): Disk {
  let step = 0
  return around(async (run) => {
    step += 1
    await before(step)
    return run()
  })
}

/** The disk, with each step in the hands of `work`. */
function around(
  work: (run: () => Promise<unknown>, parts: readonly unknown[]) => Promise<unknown>,
): Disk {
  return Object.fromEntries(
    Object.entries(disk).map(([name, run]) => [
      name,
      (...parts: never[]) =>
        work(() => (run as (...all: never[]) => Promise<unknown>)(...parts), [name, ...parts]),
    ]),
  ) as unknown as Disk
}

/** Thrown in place of a step, and of all after it: the power is off. */
export class PowerCut extends Error {}

/** A disk that stops for good at its n-th step; a file half written is there, half. */
export function crashingDisk(at: number, when: 'before' | 'half through' | 'after'): Disk {
  let step = 0
  return around(async (run, [name, path, text]) => {
    step += 1
    if (step < at) return run()
    if (step === at && when === 'after') await run()
    if (step === at && when === 'half through' && name === 'write') {
      const all = String(text)
      await disk.write(String(path), all.slice(0, all.length / 2))
    }
    throw new PowerCut(`${when} step ${at}`)
  })
}

/** Saves as editors do: over the file, or beside it and renamed. */
export async function save(
  path: string,
  text: string,
  manner: 'in place' | 'by a new file',
): Promise<void> {
  if (manner === 'in place') return writeFile(path, text)
  await writeFile(`${path}.editor`, text)
  await rename(`${path}.editor`, path)
}
