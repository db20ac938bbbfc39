// Puts a finished file or folder where the user wants it, whole or not at all, and only if it differs.
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepOpen } from '../stage/lifetimes.ts'

/**
 * Copies aside, then renames.
 * @returns False when the very same was already there.
 */
export async function putInPlace(from: string, to: string): Promise<boolean> {
  if ((await fingerprint(from)) === (await fingerprint(to))) return false
  await mkdir(dirname(to), { recursive: true })
  const aside = `${to}.${process.pid}.new`
  const old = `${to}.${process.pid}.old`
  const clean = keepOpen(() => rm(aside, { recursive: true, force: true }))
  try {
    await cp(from, aside, { recursive: true })
    // A folder cannot be renamed over another: the old one steps back first.
    await rename(to, old).catch(ignoreMissing)
    await rename(aside, to)
    await rm(old, { recursive: true, force: true })
  } finally {
    await clean()
  }
  return true
}

/** Names and contents of everything at a path; nothing when there is nothing. */
async function fingerprint(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined)
  if (!info) return undefined
  const hash = createHash('sha256')
  if (info.isFile()) return hash.update(await readFile(path)).digest('hex')
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort())
    hash.update(`${file.slice(path.length)}\n`).update(await readFile(file))
  return hash.digest('hex')
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
