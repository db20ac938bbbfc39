// Notes on disk → text: one file, or a folder whose files are the parts of one workshop.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { NotesFile } from '../model/notes.ts'
import { decode } from './decode.ts'
import { oddCharacters } from './odd-characters.ts'

/** Notes over this size are refused: parsing is not linear in the worst case (hazards.md §6). */
const defaultBytes = 1_000_000
/** A line is parsed in the square of its length at worst; images in it (`data:`) are not parsed. */
const longestLine = 20_000
/** `> > > …` is cut to what a reader can follow before it is parsed. */
const QUOTE_MARKS = /^[\s>]+/
const DATA_URL = /\bdata:image\/[\w+.-]+;base64,[\w+/=-]+/g

const MARKDOWN = /\.(?:md|markdown)$/i

/** One deck's notes: its name and its files in order. */
export interface Notes {
  /** Name of the deck: the file's or folder's name without extension. */
  readonly name: string
  readonly files: readonly NotesFile[]
  /** What was found while reading: `read/control-character`, `read/bidi` (errors). */
  readonly findings?: readonly Finding[]
}

export interface ReadOptions {
  /** Largest size of one file, in bytes. */
  readonly maximumBytes?: number
}

/**
 * Reads one deck's notes.
 * @param path A Markdown file, or a folder of them (natural order of names).
 * @throws CannotRun `read/missing`, `read/no-notes`, `read/empty`, `read/too-large`,
 *   `read/long-line`, `read/binary`, `read/not-utf8`.
 */
export async function readNotes(path: string, options: ReadOptions = {}): Promise<Notes> {
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
  const read = await Promise.all(paths.map((one) => readOne(one, options)))
  const findings = read.flatMap((one) => one.findings)
  const files = read.map(({ file, text }) => ({ file, text }))
  return { name, files, ...(findings.length > 0 ? { findings } : {}) }
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

async function readOne(
  path: string,
  { maximumBytes = defaultBytes }: ReadOptions,
): Promise<NotesFile & { readonly findings: readonly Finding[] }> {
  const file = shownPath(path)
  const { size } = await stat(path)
  if (size > maximumBytes) refuseTooLarge(size, { file, maximumBytes })
  const bytes = await readFile(path)
  const { text, findings } = oddCharacters(decode(bytes, file), { file })
  if (text.trim() === '') {
    refuse({
      rule: 'read/empty',
      message: `Unexpected empty file \`${file}\`, expected notes in Markdown`,
      fix: 'Write a heading and a few lines under it, or delete the file.',
      place: { file, fromLine: 1, toLine: 1 },
    })
  }
  refuseLongLine(text, { file })
  return { file, text, findings }
}

function refuseTooLarge(
  bytes: number,
  { file, maximumBytes }: { readonly file: string; readonly maximumBytes: number },
): never {
  return refuse({
    rule: 'read/too-large',
    message: `Unexpected ${Math.ceil(bytes / 1000)} KB in \`${file}\`, expected at most ${maximumBytes / 1000} KB`,
    fix: 'Split the notes into a folder with one file per part, or raise `limit` in oficina.config.yaml.',
    place: { file, fromLine: 1, toLine: 1 },
  })
}

function refuseLongLine(text: string, { file }: { readonly file: string }): void {
  const lines = text.split('\n')
  const isLong = (line: string): boolean =>
    line.length > longestLine &&
    line.replace(QUOTE_MARKS, '').replace(DATA_URL, '').length > longestLine
  const index = lines.findIndex(isLong)
  if (index === -1) return
  refuse({
    rule: 'read/long-line',
    message: `Unexpected line of ${lines[index]?.length} characters, expected at most ${longestLine}`,
    fix: 'Break the line where a sentence ends, or take the data out of the notes.',
    place: { file, fromLine: index + 1, toLine: index + 1 },
  })
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
