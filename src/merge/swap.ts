// Writes over a file that an editor may save at the same moment: what it saved is never lost.
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts `text` at `path` if `expected` is there (nothing: no file).
 * Old file aside, compared, then the new one linked to the name, which fails if the name is taken again:
 * of the ways measured the one that loses no editor's save (regeneration.md §4.4).
 * @returns False when somebody else wrote meanwhile; then theirs is there, untouched.
 */
export async function swap(
  path: string,
  { text, expected }: { text: string; expected: string | undefined },
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${process.pid}.old`
  const fresh = `${path}.${process.pid}.tmp`
  await writeFlushed(fresh, text)
  try {
    if (expected !== undefined && !(await takeAside(path, { aside, expected }))) return false
    return await linked(fresh, path)
  } finally {
    await rm(fresh, { force: true })
    await rm(aside, { force: true })
  }
}

/** Moves the old file aside; puts it back when it is not what we merged with. */
async function takeAside(
  path: string,
  { aside, expected }: { aside: string; expected: string },
): Promise<boolean> {
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  if ((await readFile(aside, 'utf8')) === expected) return true
  await linked(aside, path)
  return false
}

/** Gives a file a name that must be free; where there are no links, a rename must do. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    await rename(from, to)
    return true
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
