// Puts a finished file or folder where the user wants it, whole or not at all, and only if it differs.
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from '../stage/is-running.ts'
import { keepOpen } from '../stage/lifetimes.ts'

/** `slides.pdf.<process>.new`, and `.old` for a folder that stepped back. */
const LEFTOVER = /^\.(\d+)\.(new|old)$/

/**
 * Copies aside, then renames: whatever fails, the last good one stays. A file is replaced in one
 * step; a folder cannot be, so the old one steps back first, and a run that was killed between the
 * two is mended by the next.
 * @returns False when the very same was already there.
 */
export async function putInPlace(from: string, to: string): Promise<boolean> {
  await clearLeftovers(to)
  if ((await fingerprint(from)) === (await fingerprint(to))) return false
  await mkdir(dirname(to), { recursive: true })
  const aside = `${to}.${process.pid}.new`
  const clean = keepOpen(() => rm(aside, { recursive: true, force: true }))
  try {
    await cp(from, aside, { recursive: true })
    const [isFile, wasFile] = [await isFileAt(aside), await isFileAt(to)]
    if (isFile && wasFile !== false) await rename(aside, to)
    else await swap(aside, to)
  } finally {
    await clean()
  }
  return true
}

async function swap(aside: string, to: string): Promise<void> {
  const old = `${to}.${process.pid}.old`
  const isMoved = await rename(to, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(aside, to)
  } catch (error) {
    if (isMoved) await rename(old, to)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/** Takes away what killed runs left beside a path; what had stepped back returns. */
async function clearLeftovers(to: string): Promise<void> {
  const name = basename(to)
  for (const sibling of await readdir(dirname(to)).catch(() => [])) {
    if (!sibling.startsWith(name)) continue
    const [, owner, kind] = LEFTOVER.exec(sibling.slice(name.length)) ?? []
    if (owner === undefined || isRunning(Number(owner))) continue
    const path = join(dirname(to), sibling)
    const isMissing = (await isFileAt(to)) === undefined
    if (kind === 'old' && isMissing) await rename(path, to)
    else await rm(path, { recursive: true, force: true })
  }
}

/** Nothing when there is nothing. */
async function isFileAt(path: string): Promise<boolean | undefined> {
  return stat(path).then(
    (info) => info.isFile(),
    () => undefined,
  )
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
