// Writes over a file that an editor may save at the same moment: what it saved is never lost.
import { dirname } from 'node:path'
import { type Disk, disk } from './disk.ts'
import { keepOld, readText } from './store.ts'

export interface SwapOptions {
  readonly text: string
  /** What is there; nothing: no file. */
  readonly expected: string | undefined
  readonly on?: Disk
}

/**
 * Puts `text` at `path` if `expected` is there.
 * Old file aside, compared, then the new one linked to the name, which fails if the name is taken again:
 * of the ways measured the one that loses no editor's save (regeneration.md §4.4).
 * @returns False when somebody else wrote meanwhile; then theirs is there, untouched.
 */
export async function swap(
  path: string,
  { text, expected, on = disk }: SwapOptions,
): Promise<boolean> {
  await on.folder(dirname(path))
  const [aside, fresh] = [asideOf(path), freshOf(path)]
  await on.write(fresh, text)
  try {
    if (expected !== undefined && !(await takeAside(path, { aside, expected, on }))) return false
    if (!(await linked(fresh, { to: path, on }))) return false
    if (expected === undefined || (await on.read(aside)) === expected) return true
    // An editor that had the old file open wrote into it meanwhile: that is the deck.
    await on.rename(aside, path)
    return false
  } finally {
    await on.remove(fresh)
    await on.remove(aside)
  }
}

/**
 * Puts back what a crash left aside: the deck itself, or a save that came at that moment.
 * @param options.known The text that was to be replaced: once the new one is there, it may go.
 */
export async function putBack(
  path: string,
  { known, on = disk }: { known: string | undefined; on?: Disk },
): Promise<void> {
  const aside = asideOf(path)
  const text = await readText(aside, { on })
  if (text === undefined) return on.remove(freshOf(path))
  const isBack = await linked(aside, { to: path, on })
  const isKept = isBack || text === known || text === (await readText(path, { on }))
  if (!isKept) await keepOld(path, text, { on })
  await on.remove(freshOf(path))
  await on.remove(aside)
}

/** Only one run writes a deck at a time: the names need not tell runs apart. */
function asideOf(path: string): string {
  return `${path}.aside`
}

function freshOf(path: string): string {
  return `${path}.next`
}

/** Moves the old file aside; puts it back when it is not what we merged with. */
async function takeAside(
  path: string,
  { aside, expected, on }: { aside: string; expected: string; on: Disk },
): Promise<boolean> {
  try {
    await on.rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  if ((await on.read(aside)) === expected) return true
  await linked(aside, { to: path, on })
  return false
}

/** Gives a file a name that must be free; where there are no links, a rename must do. */
async function linked(from: string, { to, on }: { to: string; on: Disk }): Promise<boolean> {
  try {
    await on.link(from, to)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    await on.rename(from, to)
    return true
  }
}
