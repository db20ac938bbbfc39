// `oficina new [name]`: asks four questions and writes a first notes file.
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readText, writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import { slugMaker } from '../outline/slug.ts'
import type { Outcome } from '../report/outcome.ts'
import { starterOf } from '../starter/index.ts'
import { starterNotes } from '../starter/starter-notes.ts'
import type { Asked, Starter } from '../starter/starter.ts'
import { durationMinutes } from '../time/duration.ts'
import type { CommandContext } from './workshop.ts'

/** The four answers; what is missing is asked for when there is somebody to ask. */
export type NewFlags = Partial<Record<Asked, string>>

/** Names that work as a file, in an address and on every system. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,80}$/u
const DASHES = /[-_]+/g
const usualMinutes = 90

/**
 * Writes `content/<name>.md`; without a name, that of the title.
 * @throws CannotRun `new/name`, `new/exists`, `new/lang`, `new/minutes`.
 */
export async function newNotes(
  name: string | undefined,
  flags: NewFlags,
  { config }: CommandContext,
): Promise<Outcome> {
  if (name !== undefined) await pathOf(name, config.contentDir)
  const here = process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en'
  const starter = starterOf(here) ?? languageOf('en')
  const usual: Record<Asked, string> = {
    title: titleOf(name ?? ''),
    lang: starter.tag,
    minutes: String(usualMinutes),
    audience: (starterOf(flags.lang ?? here) ?? starter).audience,
  }
  const answers = process.stdin.isTTY
    ? await asked(flags, { usual, starter })
    : { ...usual, ...flags }
  const hasTitle = answers.title.trim() !== ''
  const path = await pathOf(name ?? (hasTitle ? slugMaker()(answers.title) : ''), config.contentDir)
  const minutes = minutesOf(answers.minutes)
  const notes = starterNotes(languageOf(answers.lang), { ...answers, minutes })
  await writeText(path, notes)
  return {
    findings: [],
    lines: [`Wrote ${path}`, 'Next: write your notes there, then run `oficina`.'],
    data: { notes: path },
  }
}

/** Asks what the flags do not say; an empty line takes what stands in brackets. */
async function asked(
  flags: NewFlags,
  { usual, starter }: { usual: Record<Asked, string>; starter: Starter },
): Promise<Record<Asked, string>> {
  const ask = createInterface({ input: process.stdin, output: process.stderr })
  const answers: Record<Asked, string> = { ...usual, ...flags }
  try {
    for (const key of Object.keys(usual) as Asked[]) {
      if (flags[key] !== undefined) continue
      const offer = usual[key] === '' ? '' : ` [${usual[key]}]`
      const answer = (await ask.question(`${starter.questions[key]}${offer} `)).trim()
      if (answer !== '') answers[key] = answer
    }
  } finally {
    ask.close()
  }
  return answers
}

async function pathOf(name: string, contentDir: string): Promise<string> {
  const stem = name.replace(/\.md$/, '')
  if (!NAME.test(stem)) {
    refuse({
      rule: 'new/name',
      message: `Unexpected name \`${name}\`, expected letters, digits, spaces, dots and dashes`,
      fix: 'Choose a name such as `kubernetes` or `primeiros-passos`, or give `--title`.',
    })
  }
  const path = join(contentDir, `${stem}.md`)
  if ((await readText(path)) !== undefined) {
    refuse({
      rule: 'new/exists',
      message: `Unexpected file \`${path}\`, expected no notes of that name yet`,
      fix: `Choose another name, or build the notes that are there: \`oficina build ${stem}\`.`,
    })
  }
  return path
}

function languageOf(lang: string): Starter {
  return (
    starterOf(lang) ??
    refuse({
      rule: 'new/lang',
      message: `Unexpected language \`${lang}\`, expected pt, en or es`,
      fix: 'Start with one of these; `lang:` in the notes may be any language.',
    })
  )
}

function minutesOf(text: string): number {
  return (
    durationMinutes(text) ??
    refuse({
      rule: 'new/minutes',
      message: `Unexpected time \`${text}\`, expected minutes`,
      fix: 'Write it as `90` or `1h30`.',
    })
  )
}

/** `primeiros-passos` → “Primeiros passos”. */
function titleOf(name: string): string {
  const words = name.replace(/\.md$/, '').replace(DASHES, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
