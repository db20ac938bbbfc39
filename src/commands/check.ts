// `oficina check`: opens every slide in a real browser and says what is wrong, or what differs.
import { join, relative, resolve } from 'node:path'
import { judgeFindings, knownFinding, type KnownFinding } from '../check/judge-findings.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Checked, Report } from '../report/kinds/report.ts'
import type { Stage } from '../stage/stage.ts'
import { readBaseline, writeBaseline } from './baseline.ts'
import type { EarlierFlags } from './earlier.ts'
import { slideFindings } from './slide-findings.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'
import { reportsOf, writeReports } from './write-reports.ts'

export interface CheckFlags extends EarlierFlags {
  /** Comma-separated reports. */
  readonly report?: string
  /** File of the findings that were there before. */
  readonly baseline?: string
  /** Writes that file instead. */
  readonly updateBaseline?: boolean
  /** A git ref or a folder: the slides are compared with those there, instead of checked. */
  readonly against?: string
  /** Whether the exported PDF shows these slides, also when it is missing or older. */
  readonly pdf?: boolean
}

/** What a look at a deck found, before it is judged. */
export interface Looked {
  readonly findings: readonly Finding[]
  /** Lines for stdout after the verdict. */
  readonly lines: readonly string[]
  readonly data: object
}

/** One way of looking at decks. */
interface Look {
  /** What is done with slides: “checked”. */
  readonly verb: string
  readonly at: (deck: DeckFile, stage: Stage) => Promise<Looked>
  /** Findings about no deck that is there. */
  readonly elsewhere: (decks: readonly DeckFile[]) => Promise<readonly Finding[]>
  readonly reports: readonly Report[]
  /** Slides with findings are pictured. */
  readonly isPictured: boolean
  readonly close: () => Promise<void>
}

interface CheckedDeck {
  readonly outcome: Outcome
  /** What a baseline keeps. */
  readonly known: readonly KnownFinding[]
}

/**
 * Checks the decks that targets name; all decks when none is named.
 * @throws CannotRun `check/report`, `check/baseline`, `check/against`.
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
  const decks = await decksOf(targets, context)
  const look = await lookOf(options, { reports, context })
  try {
    for (const deck of decks) {
      const { outcome, known } = await checkOne(deck, { look, baseline }, context)
      outcomes.push(options.updateBaseline ? { ...outcome, findings: [] } : outcome)
      all.push(...known)
    }
    const others = targets.length === 0 ? await look.elsewhere(decks) : []
    const { judgement } = context.config
    const findings = judgeFindings(others, { deck: '', slides: [], judgement, baseline })
    all.push(...others.map((finding) => knownFinding(finding, { deck: '', slides: [] })))
    if (file && options.updateBaseline) await writeBaseline(file, all)
    const data = { decks: outcomes.map((each) => each.data) }
    return { ...together([...outcomes, { findings, lines: [], data: {} }]), data }
  } finally {
    await look.close()
  }
}

async function lookOf(
  options: CheckFlags,
  { reports, context }: { readonly reports: readonly Report[]; readonly context: CommandContext },
): Promise<Look> {
  if (options.against === undefined) {
    return {
      verb: 'checked',
      at: (deck, stage) => lookAt(deck, { stage, isPdfAsked: options.pdf === true }, context),
      elsewhere: async () => [],
      reports,
      isPictured: true,
      close: async () => undefined,
    }
  }
  const { openEarlier } = await import('./earlier.ts')
  const { lookAgainst, missingDecks } = await import('./check-against.ts')
  const earlier = await openEarlier(options.against, { flags: options, now: context })
  const against = { name: options.against, earlier }
  return {
    verb: 'compared',
    at: (deck, stage) => lookAgainst(against, { deck, stage }, context),
    elsewhere: async (decks) => missingDecks(decks, against),
    // It makes a page of its own, with the pictures of both.
    reports: reports.filter(({ hasPictures }) => !hasPictures),
    isPictured: false,
    close: earlier.close,
  }
}

async function lookAt(
  deck: DeckFile,
  { stage, isPdfAsked }: { readonly stage: Stage; readonly isPdfAsked: boolean },
  context: CommandContext,
): Promise<Looked> {
  const found = await slideFindings(deck, stage, context)
  const { checkPdf } = await import('../check/pdf/check-pdf.ts')
  const path = join(context.config.outDir, deck.name, 'slides.pdf')
  const ofPdf = await checkPdf(path, { stage, isAsked: isPdfAsked })
  return { findings: [...found, ...ofPdf], lines: [], data: {} }
}

async function checkOne(
  deck: DeckFile,
  options: { readonly look: Look; readonly baseline: readonly KnownFinding[] },
  context: CommandContext,
): Promise<CheckedDeck> {
  const { look, baseline } = options
  const { judgement } = context.config
  let known: readonly KnownFinding[] = []
  let about: Omit<Checked, 'findings'> = {
    name: deck.name,
    file: relative(context.cwd, deck.paths.deck),
    lang: '',
    slides: [],
    pictures: new Map(),
  }
  const outcome = await withStage(deck, context, async (stage) => {
    const { findings: found, lines, data } = await look.at(deck, stage)
    const judged = { deck: deck.name, slides: stage.slides, judgement }
    const accepted = judgeFindings(found, { ...judged, baseline: [] })
    known = accepted.map((finding) => knownFinding(finding, judged))
    const left = judgeFindings(found, { ...judged, baseline })
    const findings = look.isPictured ? await pictured(left, { deck, stage }, context) : left
    about = { ...about, lang: stage.lang, slides: stage.slides }
    if (look.reports.some(({ hasPictures }) => hasPictures)) {
      const { pictureSlides } = await import('../check/picture-slides.ts')
      about = { ...about, pictures: await pictureSlides(stage, { findings }) }
    }
    const count = { slides: stage.slides.length, findings: findings.length }
    return {
      findings,
      lines: [checkedLine(deck.name, { ...count, verb: look.verb }), ...lines],
      data: { name: deck.name, slides: stage.slides.length, ...data },
    }
  })
  const { cwd, config } = context
  const written = await writeReports(
    { ...about, findings: outcome.findings },
    { reports: look.reports, outDir: config.outDir, cwd },
  )
  return { outcome: { ...outcome, lines: [...outcome.lines, ...written] }, known }
}

async function pictured(
  findings: readonly Finding[],
  { deck, stage }: { readonly deck: DeckFile; readonly stage: Stage },
  { config, cwd }: CommandContext,
): Promise<Finding[]> {
  const { pictureFindings } = await import('./picture-findings.ts')
  return pictureFindings(findings, { stage, folder: join(config.outDir, deck.name, 'check'), cwd })
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

/** “kubernetes: 30 slides checked, all good”. */
export function checkedLine(
  name: string,
  count: { slides: number; findings: number; verb?: string },
): string {
  const verdict =
    count.findings === 0
      ? 'all good'
      : `${count.findings} ${count.findings === 1 ? 'finding' : 'findings'}`
  return `${name}: ${count.slides} slides ${count.verb ?? 'checked'}, ${verdict}`
}
