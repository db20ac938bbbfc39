// `oficina check`: opens every slide in a real browser and says what is wrong, or what differs.
import { join, relative, resolve } from 'node:path'
import { judgeFindings, knownFinding, type KnownFinding } from '../check/judge-findings.ts'
import type { SlideFacts } from '../check/look-at-slide.ts'
import type { SlideRun } from '../check/run/slide-run.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Checked, Report } from '../report/kinds/report.ts'
import type { Stage } from '../stage/stage.ts'
import type { RunFlags } from './check-run.ts'
import { readBaseline, writeBaseline } from './baseline.ts'
import type { EarlierFlags } from './earlier.ts'
import { slideFindings } from './slide-findings.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'
import { reportsOf, writeReports } from './write-reports.ts'

export interface CheckFlags extends EarlierFlags, RunFlags {
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
  /** Paths of traces by slide. */
  readonly traces?: ReadonlyMap<number, string>
}

/** One way of looking at decks. */
interface Look {
  /** What is done with slides: “checked”. */
  readonly verb: string
  readonly at: (deck: DeckFile, stage: Stage) => Promise<Looked>
  /** How many slides of a deck are looked at; nothing when all are. */
  readonly part: (deck: DeckFile) => Promise<number | undefined>
  /** The deck could not be built. */
  readonly passOver: (deck: DeckFile) => Promise<void>
  /** Findings about no deck that is there. */
  readonly elsewhere: (decks: readonly DeckFile[]) => Promise<readonly Finding[]>
  readonly reports: readonly Report[]
  /** Slides with findings are pictured. */
  readonly isPictured: boolean
  /** @returns Lines for stdout, when all decks were looked at. */
  readonly finish: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

interface CheckedDeck {
  readonly outcome: Outcome
  /** What a baseline keeps. */
  readonly known: readonly KnownFinding[]
}

/**
 * Checks the decks that targets name; all decks when none is named.
 * @throws CannotRun `check/report`, `check/baseline`, `check/against`, `check/flag`, `check/merge`.
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
  const look = await lookOf(options, { reports, baseline, decks, context })
  try {
    for (const deck of decks) {
      if ((await look.part(deck)) === 0) continue
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
    const lines = await look.finish()
    return { ...together([...outcomes, { findings, lines, data: {} }]), data }
  } finally {
    await look.close()
  }
}

async function lookOf(
  options: CheckFlags,
  given: {
    readonly reports: readonly Report[]
    readonly baseline: readonly KnownFinding[]
    readonly decks: readonly DeckFile[]
    readonly context: CommandContext
  },
): Promise<Look> {
  const { reports, context } = given
  if (options.against === undefined) {
    const { openRun } = await import('./check-run.ts')
    const { run, isShard, lines } = await openRun(given.decks, options, given)
    const isPdfAsked = options.pdf === true
    return {
      verb: 'checked',
      at: (deck, stage) => lookAt(deck, { stage, run, isPdfAsked, isShard }, context),
      part: async ({ name }) => (isShard ? (await run.slidesOf(name)).length : undefined),
      passOver: ({ name }) => run.passOver(name),
      elsewhere: async () => [],
      reports,
      isPictured: true,
      async finish() {
        await run.finish()
        return lines
      },
      close: run.close,
    }
  }
  const { refuseBesideAgainst } = await import('./check-run.ts')
  refuseBesideAgainst(options)
  const { openEarlier } = await import('./earlier.ts')
  const { lookAgainst, missingDecks } = await import('./check-against.ts')
  const earlier = await openEarlier(options.against, { flags: options, now: context })
  const against = { name: options.against, earlier }
  return {
    verb: 'compared',
    at: (deck, stage) => lookAgainst(against, { deck, stage }, context),
    part: async () => undefined,
    passOver: async () => undefined,
    finish: async () => [],
    elsewhere: async (decks) => missingDecks(decks, against),
    // It makes a page of its own, with the pictures of both.
    reports: reports.filter(({ hasPictures }) => !hasPictures),
    isPictured: false,
    close: earlier.close,
  }
}

async function lookAt(
  deck: DeckFile,
  given: {
    readonly stage: Stage
    readonly run: SlideRun
    readonly isPdfAsked: boolean
    readonly isShard: boolean
  },
  context: CommandContext,
): Promise<Looked> {
  const { stage, run, isPdfAsked, isShard } = given
  const found = await slideFindings(deck, { stage, run }, context)
  // The PDF is one file: who merges has all slides to compare it with.
  const traces = run.mustLook ? (await run.look(stage)).traces : new Map()
  if (isShard) return { findings: found, lines: [], data: {}, traces }
  const { checkPdf } = await import('../check/pdf/check-pdf.ts')
  const path = join(context.config.outDir, deck.name, 'slides.pdf')
  const look = async (): Promise<ReadonlyMap<number, SlideFacts>> => (await run.look(stage)).facts
  const ofPdf = await checkPdf(path, { stage, isAsked: isPdfAsked, look })
  return { findings: [...found, ...ofPdf], lines: [], data: {}, traces }
}

async function checkOne(
  deck: DeckFile,
  options: { readonly look: Look; readonly baseline: readonly KnownFinding[] },
  context: CommandContext,
): Promise<CheckedDeck> {
  const { look, baseline } = options
  const { judgement } = context.config
  let known: readonly KnownFinding[] = []
  let isBuilt = false
  let about: Omit<Checked, 'findings'> = {
    name: deck.name,
    file: relative(context.cwd, deck.paths.deck),
    lang: '',
    slides: [],
    pictures: new Map(),
  }
  const outcome = await withStage(deck, context, async (stage) => {
    isBuilt = true
    const { findings: found, lines, data, traces } = await look.at(deck, stage)
    const judged = { deck: deck.name, slides: stage.slides, judgement }
    const accepted = judgeFindings(found, { ...judged, baseline: [] })
    known = accepted.map((finding) => knownFinding(finding, judged))
    const left = judgeFindings(found, { ...judged, baseline })
    const findings = look.isPictured
      ? await pictured(left, { deck, stage, ...(traces ? { traces } : {}) }, context)
      : left
    about = { ...about, lang: stage.lang, slides: stage.slides }
    if (look.reports.some(({ hasPictures }) => hasPictures)) {
      const { canBeShown, pictureSlides } = await import('../check/picture-slides.ts')
      const only = stage.slides.map(({ number }) => number).filter(canBeShown(findings))
      about = { ...about, pictures: await pictureSlides(stage, { findings, only }) }
    }
    const slides = (await look.part(deck)) ?? stage.slides.length
    const count = { slides, of: stage.slides.length, findings: findings.length }
    return {
      findings,
      lines: [checkedLine(deck.name, { ...count, verb: look.verb }), ...lines],
      data: { name: deck.name, slides, ...data },
    }
  })
  if (!isBuilt) await look.passOver(deck)
  const { cwd, config } = context
  const written = await writeReports(
    { ...about, findings: outcome.findings },
    { reports: look.reports, outDir: config.outDir, cwd },
  )
  return { outcome: { ...outcome, lines: [...outcome.lines, ...written] }, known }
}

async function pictured(
  findings: readonly Finding[],
  given: {
    readonly deck: DeckFile
    readonly stage: Stage
    readonly traces?: ReadonlyMap<number, string>
  },
  { config, cwd }: CommandContext,
): Promise<Finding[]> {
  const { pictureFindings } = await import('./picture-findings.ts')
  const { traceFindings } = await import('./trace-findings.ts')
  const { deck, stage, traces = new Map() } = given
  const folder = join(config.outDir, deck.name, 'check')
  const seen = await pictureFindings(findings, { stage, folder, cwd })
  return traceFindings(seen, { traces, folder, cwd })
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
  count: { slides: number; of?: number; findings: number; verb?: string },
): string {
  const { slides, of: all = slides } = count
  const noun = all === 1 ? 'slide' : 'slides'
  const part = slides === all ? `${slides} ${noun}` : `${slides} of ${all} ${noun}`
  const verdict =
    count.findings === 0
      ? 'all good'
      : `${count.findings} ${count.findings === 1 ? 'finding' : 'findings'}`
  return `${name}: ${part} ${count.verb ?? 'checked'}, ${verdict}`
}
