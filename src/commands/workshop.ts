// Which decks a command is about: a name, a path to notes, or all there are.
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { deckPaths, type DeckPaths, readText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import { nearest } from '../parse/nearest.ts'
import { listNotes } from '../read/read-notes.ts'
import type { Progress } from '../report/progress.ts'

/** What every command gets besides its own options. */
export interface CommandContext {
  readonly config: Config
  readonly cwd: string
  readonly progress: Progress
}

/** A mistyped command looks like a deck's name to us. */
const commandNames = [
  'build',
  'status',
  'resolve',
  'undo',
  'present',
  'check',
  'export',
  'explain',
  'lab',
  'new',
  'doctor',
]

/** A path that ends like notes, or has a separator, is meant as a path. */
const LOOKS_LIKE_PATH = /[\\/]|\.(?:md|markdown)$/i
const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * Paths of the notes that targets name; all notes of the content folder when none is named.
 * @throws CannotRun `read/no-notes`, `read/missing`, `command/unknown-deck`.
 */
export async function notesOf(
  targets: readonly string[],
  context: CommandContext,
): Promise<string[]> {
  const { contentDir } = context.config
  if (targets.length === 0) return listNotes(contentDir)
  return Promise.all(targets.map((target) => oneNotes(target, context)))
}

async function oneNotes(target: string, { config, cwd }: CommandContext): Promise<string> {
  const asPath = resolve(cwd, target)
  if (LOOKS_LIKE_PATH.test(target) || (await exists(asPath))) return asPath
  for (const candidate of [`${target}.md`, `${target}.markdown`, target]) {
    const path = join(config.contentDir, candidate)
    if (await exists(path)) return path
  }
  const known = (await listNotes(config.contentDir).catch(() => [])).map(nameOf)
  return refuseUnknown(target, known, `notes in \`${basename(config.contentDir)}/\``)
}

/** A deck on disk. */
export interface DeckFile {
  readonly name: string
  readonly paths: DeckPaths
  readonly text: string
}

/**
 * Decks that targets name (by deck or by notes); all decks of the slides folder when none is named.
 * @throws CannotRun `command/no-decks`, `command/unknown-deck`.
 */
export async function decksOf(
  targets: readonly string[],
  { config }: Pick<CommandContext, 'config'>,
): Promise<DeckFile[]> {
  const there = await deckNames(config.slidesDir)
  const names = targets.length === 0 ? there : targets.map(nameOf)
  if (names.length === 0) {
    refuse({
      rule: 'command/no-decks',
      message: `Unexpected folder without decks \`${config.slidesDir}\`, expected at least one \`.md\` file`,
      fix: 'Make decks from your notes with `oficina build`, or name a folder with `--slides DIR`.',
    })
  }
  return Promise.all(
    [...new Set(names)].map(async (name) => {
      const paths = deckPaths(config.slidesDir, name)
      const text = await readText(paths.deck)
      return text === undefined
        ? refuseUnknown(name, there, `decks in \`${config.slidesDir}\``)
        : { name, paths, text }
    }),
  )
}

/** The deck's name that a target stands for. */
export function nameOf(target: string): string {
  return MARKDOWN.test(target) ? basename(target, extname(target)) : basename(target)
}

/** Nothing when there is no such folder. */
export async function deckNames(slidesDir: string): Promise<string[]> {
  const entries = await readdir(slidesDir, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && MARKDOWN.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => nameOf(entry.name))
    .toSorted()
}

function refuseUnknown(name: string, known: readonly string[], what: string): never {
  const guess = nearest(name, [...known, ...commandNames])
  const all = known.length > 0 ? `; there are: ${known.join(', ')}` : ''
  refuse({
    rule: 'command/unknown-deck',
    message: `Unexpected name \`${name}\`, expected one of the ${what}`,
    fix: guess
      ? `Did you mean \`${guess}\`?`
      : `Check the name, or make it with \`oficina build\`${all}.`,
  })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
