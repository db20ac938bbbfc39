// `oficina lab`: the commands of the notes as a guide and scripts; `oficina lab test` tries them.
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { guide } from '../lab/guide.ts'
import { scripts } from '../lab/scripts.ts'
import { testLab } from '../lab/test-lab.ts'
import { localeOf } from '../locale/index.ts'
import type { Finding } from '../model/finding.ts'
import type { MadeDeck } from '../pipeline.ts'
import type { Notes } from '../read/read-notes.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { madeOf } from './made-of.ts'
import { type CommandContext, notesOf } from './workshop.ts'

/** Lines that only a shell session has; notes with some must give commands. */
const SHELL_LINE = /^\s*(?:```\s*(?:sh|bash|shell|console|zsh)\b|\$ \S)/m
/** Ours in the folder; a person's own files there stay. */
const SCRIPT = /^\d{2,}-.+\.sh$/

/** Writes the lab of each deck; with `test` as the first word, tries it instead. */
export async function lab(
  words: readonly string[],
  _: object,
  context: CommandContext,
): Promise<Outcome> {
  const isTest = words[0] === 'test'
  const paths = await notesOf(isTest ? words.slice(1) : words, context)
  const outcomes: Outcome[] = []
  for (const path of paths) {
    const { notes, made } = await madeOf(path, context)
    const none = noneFound(notes, made)
    outcomes.push({ findings: none, lines: [], data: {} })
    outcomes.push(
      isTest
        ? await tryLab({ notes, made }, context)
        : await writeLab(
            { notes, made },
            { ...context, outDir: join(context.config.outDir, notes.name) },
          ),
    )
  }
  return { ...together(outcomes), data: { labs: outcomes.map(({ data }) => data) } }
}

interface Lab {
  readonly notes: Notes
  readonly made: MadeDeck
}

/** Guide and scripts in the folder `lab` of a deck's exports; nothing when the notes have no commands. */
export async function writeLab(
  { notes, made }: Lab,
  { cwd, outDir }: { readonly cwd: string; readonly outDir: string },
): Promise<Outcome> {
  const { lab: steps } = made.workshop
  const { lang, title } = made.deck
  if (steps.length === 0) {
    return { findings: [], lines: [`${notes.name}: no commands, no lab`], data: {} }
  }
  const locale = localeOf(lang)
  const dir = join(outDir, 'lab')
  await mkdir(dir, { recursive: true })
  for (const old of await readdir(dir)) if (SCRIPT.test(old)) await rm(join(dir, old))
  for (const { name, text } of scripts(steps, { locale })) {
    await writeFile(join(dir, name), text)
    await chmod(join(dir, name), 0o755)
  }
  const page = join(dir, 'index.html')
  await writeFile(page, guide(steps, { locale, title, lang }))
  const shown = relative(cwd, page) || page
  return {
    findings: [],
    lines: [`${shown}: ${steps.length} steps, with a script for each beside it`],
    data: { name: notes.name, guide: page, steps: steps.length },
  }
}

async function tryLab({ notes, made }: Lab, { progress }: CommandContext): Promise<Outcome> {
  const { results, findings } = await testLab(made.workshop.lab, { say: progress.say })
  const lines = results.map(({ number, command, did, why }) => {
    const shown = command.split('\n')[0] ?? ''
    return `${String(number).padStart(3)}  ${did.padEnd(7)}  ${shown}${why ? `  (${why})` : ''}`
  })
  const count = (wanted: string): number => results.filter(({ did }) => did === wanted).length
  const sum = `${notes.name}: ${count('passed')} passed, ${count('failed')} failed, ${count('refused')} refused`
  return { findings, lines: [...lines, sum], data: { name: notes.name, results } }
}

/** A tester that finds nothing to test must say so (workshops.md §0.5). */
function noneFound({ files }: Notes, { workshop }: MadeDeck): Finding[] {
  if (workshop.lab.length > 0) return []
  return files.flatMap(({ file, text }): Finding[] => {
    const at = SHELL_LINE.exec(text)
    if (!at) return []
    const line = text.slice(0, at.index).split('\n').length
    return [
      {
        rule: 'lab/none',
        severity: 'error',
        message: 'Unexpected lab without a command, expected those of the shell code in the notes',
        fix: 'Put one command on a line, with `$ ` before it when output follows.',
        place: { file, fromLine: line, toLine: line },
      },
    ]
  })
}
