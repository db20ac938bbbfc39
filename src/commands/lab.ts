// `oficina lab`: the commands of the notes as a guide and scripts; `oficina lab test` tries them.
import { join, relative } from 'node:path'
import { writeLabFiles } from '../lab/write-lab.ts'
import { localeOf } from '../locale/index.ts'
import type { Finding } from '../model/finding.ts'
import type { LabStep } from '../model/workshop.ts'
import type { MadeDeck } from '../pipeline.ts'
import type { Notes } from '../read/read-notes.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { madeOf } from './made-of.ts'
import { type CommandContext, notesOf } from './workshop.ts'
import type { LabTestFlags } from './lab-test.ts'

/** Lines that only a shell session has; notes with some must give commands. */
const SHELL_LINE = /^\s*(?:```\s*(?:sh|bash|shell|console|zsh)\b|\$ \S)/m

/** Notes and the deck made of them. */
export interface Lab {
  readonly notes: Notes
  readonly made: MadeDeck
}

/** Writes the lab of each deck; with `test` as the first word, tries it instead. */
export async function lab(
  words: readonly string[],
  flags: LabTestFlags,
  context: CommandContext,
): Promise<Outcome> {
  const isTest = words[0] === 'test'
  const paths = await notesOf(isTest ? words.slice(1) : words, context)
  const outcomes: Outcome[] = []
  for (const path of paths) {
    const { notes, made } = await madeOf(path, context)
    const outDir = join(context.config.outDir, notes.name)
    outcomes.push({ findings: noneFound(notes, made), lines: [], data: {} })
    if (isTest) {
      const { tryLab } = await import('./lab-test.ts')
      outcomes.push(await tryLab({ notes, made }, flags, { ...context, outDir }))
    } else {
      outcomes.push(await writeLab({ notes, made }, { cwd: context.cwd, outDir }))
      outcomes.push(await writeFullLab({ notes, made }, { cwd: context.cwd, outDir }))
    }
  }
  const data = outcomes.map((outcome) => outcome.data).filter((one) => 'name' in one)
  return { ...together(outcomes), data: { labs: data } }
}

interface Where {
  readonly cwd: string
  /** Folder of the deck's exports. */
  readonly outDir: string
}

/** What participants do, in the folder `lab`; nothing there when the notes have no commands for them. */
export async function writeLab({ notes, made }: Lab, where: Where): Promise<Outcome> {
  const { lab: steps, fullLab } = made.workshop
  const page = await write(steps, made, join(where.outDir, 'lab'))
  const none =
    fullLab.length > 0
      ? `all ${fullLab.length} commands are solutions, no lab for participants`
      : 'no commands, no lab'
  if (page === undefined) return { findings: [], lines: [`${notes.name}: ${none}`], data: {} }
  return {
    findings: [],
    lines: [
      `${shownFrom(where.cwd, page)}: ${steps.length} steps, with a script for each beside it`,
    ],
    data: { name: notes.name, guide: page, steps: steps.length },
  }
}

/** The same with the commands of solutions, in `lab-instructor`; nothing when there are none. */
async function writeFullLab({ notes, made }: Lab, where: Where): Promise<Outcome> {
  const { lab: open, fullLab } = made.workshop
  const steps = fullLab.length > open.length ? fullLab : []
  const page = await write(steps, made, join(where.outDir, 'lab-instructor'))
  if (page === undefined) return { findings: [], lines: [], data: {} }
  const count = `${steps.length} steps, ${steps.length - open.length} of them in solutions`
  return {
    findings: [],
    lines: [`${shownFrom(where.cwd, page)}: ${count}: not for participants`],
    data: { name: notes.name, instructorGuide: page, steps: steps.length },
  }
}

function write(
  steps: readonly LabStep[],
  { deck: { lang, title } }: MadeDeck,
  dir: string,
): Promise<string | undefined> {
  return writeLabFiles(steps, { locale: localeOf(lang), title, lang, dir })
}

function shownFrom(cwd: string, path: string): string {
  return relative(cwd, path) || path
}

/** A lab that finds nothing in notes with commands must say so (workshops.md §0.5). */
function noneFound({ files }: Notes, { workshop }: MadeDeck): Finding[] {
  if (workshop.fullLab.length > 0) return []
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
