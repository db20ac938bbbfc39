// Things made once and kept under the hash of what they were made of.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepOpen } from './lifetimes.ts'

/** Hash of all parts, as a file name. */
export function contentKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n`).update(part)
  return hash.digest('hex').slice(0, 32)
}

/** A kept file's text; nothing when it was never made. */
export async function readKept(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

/** Whether it was made before. */
export async function isKept(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Writes aside, then renames: whoever reads it gets all of it or nothing. */
export async function keepFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${process.pid}.tmp`
  await writeFile(aside, content)
  await rename(aside, path)
}

/** Renames a whole folder to where it is kept; when another run was faster, its folder is the same. */
export async function keepFolder(made: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rename(made, path).catch(async (error: unknown) => {
    if (!(await isKept(path))) throw error
  })
}

/**
 * Has a folder filled aside, then renames it: whoever reads it gets all of it or nothing.
 * @param fill Gets the path of the folder, which is not there yet.
 */
export async function fillFolder(
  path: string,
  fill: (aside: string) => Promise<void>,
): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`
  const clean = keepOpen(() => rm(aside, { recursive: true, force: true }))
  try {
    await fill(aside)
    await rename(aside, path)
  } finally {
    await clean()
  }
}

/** Says that a kept thing was used, so that it is not the next to go. */
export async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => undefined)
}

/** Takes away all but the `keep` most recently used things in `dir`. */
export async function prune(dir: string, options: { keep: number }): Promise<void> {
  const names = await readdir(dir).catch(() => [])
  const used = await Promise.all(
    names.map(async (name) => {
      const path = join(dir, name)
      const info = await stat(path).catch(() => undefined)
      return { path, usedMs: info?.mtimeMs ?? 0 }
    }),
  )
  const old = used.sort((a, b) => b.usedMs - a.usedMs).slice(options.keep)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
