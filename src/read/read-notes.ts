// Notes on disk → text: one file, or a folder whose files are the parts of one workshop.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { refuse } from '../model/cannot-run.ts'
import type { NotesFile } from '../model/notes.ts'
import { decode } from './decode.ts'

/** Notes over this size are refused: parsing is not linear in the worst case (hazards.md §6). */
const maximumBytes = 1_000_000

const MARKDOWN = /\.(?:md|markdown)$/i

/** One deck's notes: its name and its files in order. */
export interface Notes {
  /** Name of the deck: the file's or folder's name without extension. */
  readonly name: string
  readonly files: readonly NotesFile[]
}

/**
 * Reads one deck's notes.
 * @param path A Markdown file, or a folder of them (natural order of names).
 * @throws CannotRun `read/missing`, `read/no-notes`, `read/empty`, `read/too-large`, `read/binary`, `read/not-utf8`.
 */
export async function readNotes(path: string): Promise<Notes> {
  const shown = shownPath(path)
  const info = await stat(path).catch((error: unknown) =>
    refuse(
      {
        rule: 'read/missing',
        message: `Unexpected missing file \`${shown}\`, expected notes in Markdown`,
        fix: 'Check the path, or start a workshop with `oficina new <name>`.',
      },
      error,
    ),
  )
  const name = basename(path, info.isDirectory() ? '' : extname(path))
  const paths = info.isDirectory() ? await listMarkdown(path) : [path]
  if (paths.length === 0) refuseNoNotes(shown)
  return { name, files: await Promise.all(paths.map(readOne)) }
}

/**
 * The decks a content folder holds: each Markdown file, each folder with Markdown in it.
 * @returns Paths in natural order of names.
 * @throws CannotRun `read/no-notes` when there is none.
 */
export async function listNotes(contentDir: string): Promise<string[]> {
  const shown = shownPath(contentDir)
  const entries = await readdir(contentDir, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    const path = join(contentDir, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isFile() && MARKDOWN.test(entry.name)) found.push(path)
    if (entry.isDirectory() && (await listMarkdown(path)).length > 0) found.push(path)
  }
  if (found.length === 0) refuseNoNotes(shown)
  return found.toSorted(byName)
}

async function listMarkdown(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && MARKDOWN.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .toSorted(byName)
}

async function readOne(path: string): Promise<NotesFile> {
  const file = shownPath(path)
  const bytes = await readFile(path)
  if (bytes.byteLength > maximumBytes) {
    refuse({
      rule: 'read/too-large',
      message: `Unexpected ${Math.ceil(bytes.byteLength / 1000)} KB in \`${file}\`, expected at most ${maximumBytes / 1000} KB`,
      fix: 'Split the notes into a folder with one file per part.',
      place: { file, fromLine: 1, toLine: 1 },
    })
  }
  const text = decode(bytes, file)
  if (text.trim() === '') {
    refuse({
      rule: 'read/empty',
      message: `Unexpected empty file \`${file}\`, expected notes in Markdown`,
      fix: 'Write a heading and a few lines under it, or delete the file.',
      place: { file, fromLine: 1, toLine: 1 },
    })
  }
  return { file, text }
}

function refuseNoNotes(shown: string): never {
  refuse({
    rule: 'read/no-notes',
    message: `Unexpected folder without notes \`${shown}\`, expected at least one \`.md\` file`,
    fix: 'Start one with `oficina new <name>`, or name a folder with `--content DIR`.',
  })
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** The path from where the command runs, or the absolute one when that would climb out. */
function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path)
  return fromHere === '' ? '.' : fromHere.startsWith('..') ? path : fromHere
}
