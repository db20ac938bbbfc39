// All that a deck is made of, as a text that changes whenever any of it does: cheap to read again.
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { mark, toolMarks } from './tool-marks.ts'

/** Larger folders take longer to look through than a deck takes to make. */
const filesAtMost = 1000
/** Times of a disk are no finer than this: what changed just now may change again unseen. */
const settledMs = 100
const MARKDOWN = /\.(?:md|markdown)$/i

export interface InputMarks {
  readonly text: string
  /** False while a file was changed so recently that another change might not show. */
  readonly isSettled: boolean
}

/**
 * Reads the marks of everything below the notes' folder (images and links are only followed there),
 * the settings and ourselves.
 * @param options.rootDir Where images of the notes may be.
 * @returns Nothing when that cannot be told: images from elsewhere, links out, too many files.
 */
export async function inputMarks(
  notesPath: string,
  { config, cwd, rootDir }: { config: Config; cwd: string; rootDir: string },
): Promise<InputMarks | undefined> {
  if (config.images === 'fetch') return undefined
  const paths = await filesBelow(rootDir)
  if (!paths) return undefined
  const now = Date.now()
  const marks = await Promise.all(paths.map((path) => markOf(path, now)))
  const settings = JSON.stringify(config, (_, value: unknown) =>
    // Files of the settings are named by their content.
    value instanceof Uint8Array ? value.byteLength : value,
  )
  const own = await toolMarks()
  return {
    text: [own, cwd, notesPath, settings, ...marks.map(({ text }) => text)].join('\n'),
    isSettled: marks.every(({ isSettled }) => isSettled),
  }
}

/** Paths in order; nothing when there are too many, or links and the like among them. */
async function filesBelow(rootDir: string): Promise<string[] | undefined> {
  const folders = [rootDir]
  const files: string[] = []
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) files.push(path)
      else return undefined
      if (files.length + folders.length > filesAtMost) return undefined
    }
  }
  return files.toSorted()
}

/** Notes by their words, all else by size and times. */
async function markOf(path: string, now: number): Promise<{ text: string; isSettled: boolean }> {
  if (MARKDOWN.test(path)) {
    const bytes = await readFile(path)
    const hash = createHash('sha256').update(bytes).digest('hex')
    return { text: `${path} ${hash}`, isSettled: true }
  }
  const { ctimeMs } = await lstat(path)
  return { text: await mark(path), isSettled: now - ctimeMs > settledMs }
}
