// Copies a folder's files into one that another process fills at the same time.
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Unlike Node's own `cp`, which fails when a folder that it missed is there before it makes it. */
export async function copyInto(to: string, from: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
  const folders = new Set(paths.map((path) => join(to, dirname(path))))
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })))
  await Promise.all(paths.map((path) => copyFile(join(from, path), join(to, path))))
}
