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

/**
 * Asks what the flags do not say; an empty line takes what stands in brackets, and what cannot be
 * used is asked again.
 * @throws CannotRun `new/stopped` after Ctrl+C or Ctrl+D.
 */
async function asked(
  flags: NewFlags,
  { usual, starter }: { usual: Record<Asked, string>; starter: Starter },
): Promise<Record<Asked, string>> {
  const ask = createInterface({ input: process.stdin, output: process.stderr })
  const answers: Record<Asked, string> = { ...usual, ...flags }
  try {
    for (const key of Object.keys(usual) as Asked[]) {
      if (flags[key] !== undefined) continue
      // For whom it is, in the language that was chosen.
      if (key === 'audience') answers.audience = starterOf(answers.lang)?.audience ?? usual.audience
      const offer = answers[key]
      const question = `${starter.questions[key]}${offer === '' ? '' : ` [${offer}]`} `
      do answers[key] = (await ask.question(question)).trim() || offer
      while (!isUsable[key](answers[key]))
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
    process.stderr.write('\n')
    refuse({
      rule: 'new/stopped',
      message: 'Unexpected end of the answers, expected four; nothing was written',
      fix: 'Run it again, or give the answers as `--title --lang --minutes --audience`.',
    })
  } finally {
    ask.close()
  }
  return answers
}

const isUsable: Readonly<Record<Asked, (answer: string) => boolean>> = {
  title: (answer) => answer !== '',
  lang: (answer) => starterOf(answer) !== undefined,
  minutes: (answer) => durationMinutes(answer) !== undefined,
  audience: () => true,
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
