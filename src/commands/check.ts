// `oficina check`: opens every slide in a real browser and says what is wrong.
import { together, type Outcome } from '../report/outcome.ts'
import type { Checked, Report } from '../report/kinds/report.ts'
import { expectedWords } from './expected-words.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'
import { reportsOf, writeReports } from './write-reports.ts'

export interface CheckFlags {
  /** Comma-separated reports. */
  readonly report?: string
}

/**
 * Checks the decks that targets name; all decks when none is named.
 * @throws CannotRun `check/report`.
 */
export async function check(
  targets: readonly string[],
  options: CheckFlags,
  context: CommandContext,
): Promise<Outcome> {
  const reports = reportsOf(options.report ?? '')
  const outcomes = []
  for (const deck of await decksOf(targets, context)) {
    outcomes.push(await checkOne(deck, { reports }, context))
  }
  return { ...together(outcomes), data: { decks: outcomes.map(({ data }) => data) } }
}

async function checkOne(
  deck: DeckFile,
  { reports }: { readonly reports: readonly Report[] },
  context: CommandContext,
): Promise<Outcome> {
  let about: Omit<Checked, 'findings'> = {
    name: deck.name,
    lang: '',
    slides: [],
    pictures: new Map(),
  }
  const outcome = await withStage(deck, context, async (stage) => {
    const expected = await expectedWords(deck, stage.slides)
    const { check: checkStage } = await import('../check/check.ts')
    const findings = await checkStage(stage, { say: context.progress.say, expected })
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
  return { ...outcome, lines: [...outcome.lines, ...written] }
}

/** “kubernetes: 30 slides, all good”. */
export function checkedLine(name: string, count: { slides: number; findings: number }): string {
  const verdict =
    count.findings === 0
      ? 'all good'
      : `${count.findings} ${count.findings === 1 ? 'finding' : 'findings'}`
  return `${name}: ${count.slides} slides checked, ${verdict}`
}
