// What our own part of a build is: when we draw or look differently, what was kept is out of date.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../version.ts'
import { slidevVersion } from './slidev/run-slidev.ts'

/** Folders whose files decide how a deck looks and what is said about it. */
const folders = ['theme', 'fonts', 'paint', 'fit', 'stage', 'check', 'export'] as const

let known: string | undefined

/** Hash of our version, Slidev's, and every file of ours that decides what comes out. */
export function ownHash(): string {
  known ??= hashFolders()
  return known
}

function hashFolders(): string {
  const hash = createHash('sha256').update(`${version}\n${slidevVersion()}\n`)
  for (const folder of folders) {
    const root = fileURLToPath(new URL(`../${folder}`, import.meta.url))
    if (!existsSync(root)) continue
    const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    for (const path of paths.sort())
      hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}
