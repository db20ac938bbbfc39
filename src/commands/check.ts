// `oficina check`: opens every slide in a real browser and says what is wrong.
import { resolve } from 'node:path'
import { judgeFindings, knownFinding, type KnownFinding } from '../check/judge-findings.ts'
import { refuse } from '../model/cannot-run.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Checked, Report } from '../report/kinds/report.ts'
import { readBaseline, writeBaseline } from './baseline.ts'
import { expectedWords } from './expected-words.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'
import { reportsOf, writeReports } from './write-reports.ts'

export interface CheckFlags {
  /** Comma-separated reports. */
  readonly report?: string
  /** File of the findings that were there before. */
  readonly baseline?: string
  /** Writes that file instead. */
  readonly updateBaseline?: boolean
}

interface CheckedDeck {
  readonly outcome: Outcome
  /** What a baseline keeps. */
  readonly known: readonly KnownFinding[]
}

/**
 * Checks the decks that targets name; all decks when none is named.
 * @throws CannotRun `check/report`, `check/baseline`.
 */
export async function check(
  targets: readonly string[],
  options: CheckFlags,
  context: CommandContext,
): Promise<Outcome> {
  const reports = reportsOf(options.report ?? '')
  const file = baselineFile(options, context)
  const baseline = file && !options.updateBaseline ? await readBaseline(file) : []
  const outcomes: Outcome[] = []
  const all: KnownFinding[] = []
  for (const deck of await decksOf(targets, context)) {
    const { outcome, known } = await checkOne(deck, { reports, baseline }, context)
    outcomes.push(options.updateBaseline ? { ...outcome, findings: [] } : outcome)
    all.push(...known)
  }
  if (file && options.updateBaseline) await writeBaseline(file, all)
  return { ...together(outcomes), data: { decks: outcomes.map(({ data }) => data) } }
}

async function checkOne(
  deck: DeckFile,
  options: { readonly reports: readonly Report[]; readonly baseline: readonly KnownFinding[] },
  context: CommandContext,
): Promise<CheckedDeck> {
  const { reports, baseline } = options
  const { judgement } = context.config
  let known: readonly KnownFinding[] = []
  let about: Omit<Checked, 'findings'> = {
    name: deck.name,
    lang: '',
    slides: [],
    pictures: new Map(),
  }
  const outcome = await withStage(deck, context, async (stage) => {
    const expected = await expectedWords(deck, stage.slides)
    const { check: checkStage } = await import('../check/check.ts')
    const found = await checkStage(stage, { say: context.progress.say, expected, text: deck.text })
    const judged = { deck: deck.name, slides: stage.slides, judgement }
    const accepted = judgeFindings(found, { ...judged, baseline: [] })
    known = accepted.map((finding) => knownFinding(finding, judged))
    const findings = judgeFindings(found, { ...judged, baseline })
    about = { ...about, lang: stage.lang, slides: stage.slides }
    if (reports.some(({ hasPictures }) => hasPictures)) {
      const { pictureSlides } = await import('../check/picture-slides.ts')
      about = { ...about, pictures: await pictureSlides(stage, findings) }
    }
    return {
      findings,
      lines: [checkedLine(deck.name, { slides: stage.slides.length, findings: findings.length })],
      data: { name: deck.name, slides: stage.slides.length },
    }
  })
  const { cwd, config } = context
  const written = await writeReports(
    { ...about, findings: outcome.findings },
    { reports, outDir: config.outDir, cwd },
  )
  return { outcome: { ...outcome, lines: [...outcome.lines, ...written] }, known }
}

function baselineFile(options: CheckFlags, { cwd }: CommandContext): string | undefined {
  if (options.baseline !== undefined) return resolve(cwd, options.baseline)
  if (!options.updateBaseline) return undefined
  return refuse({
    rule: 'check/baseline',
    message: 'Unexpected `--update-baseline` alone, expected a file in `--baseline`',
    fix: 'Use `--baseline FILE --update-baseline`.',
  })
}

/** “kubernetes: 30 slides, all good”. */
export function checkedLine(name: string, count: { slides: number; findings: number }): string {
  const verdict =
    count.findings === 0
      ? 'all good'
      : `${count.findings} ${count.findings === 1 ? 'finding' : 'findings'}`
  return `${name}: ${count.slides} slides checked, ${verdict}`
}
