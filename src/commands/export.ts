// `oficina export`: deck → files in the exports folder.
import { join, relative } from 'node:path'
import type { Exported } from '../export/export-deck.ts'
import type { FormatOptions } from '../export/format.ts'
import type { Format } from '../export/formats.ts'
import { siteAddress } from '../export/site-address.ts'
import { localeOf } from '../locale/index.ts'
import { readText, writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Place } from '../model/place.ts'
import type { LabStep } from '../model/workshop.ts'
import type { Stage } from '../stage/stage.ts'
import { nearest } from '../parse/nearest.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { atOnce, decksAtOnce } from '../stage/at-once.ts'
import { readLab } from './read-lab.ts'
import { participantsDeck, solutionIds } from './participants-deck.ts'
import { rows } from './rows.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'
import { type ExportedDeck, writeLanding } from './write-landing.ts'

export interface ExportOptions {
  /** Comma-separated formats. */
  readonly format?: string
  /** How the handout is arranged: notes, 2, 3, 4, 6 or guided. */
  readonly handout?: string
  /** a4 or letter. */
  readonly paper?: string
  /** Of pictures, 0.5 to 4. */
  readonly scale?: string
  /** Which slides, such as `3-7,9`. */
  readonly range?: string
  /** A page or picture per click. */
  readonly withClicks?: boolean
  readonly dark?: boolean
  /** Where the site will be; of several decks, their front page. */
  readonly siteUrl?: string
  /** Every file without the solutions, as the site always is. */
  readonly participants?: boolean
  /** Given by hand: the folder itself for one deck, else a folder for each in it. */
  readonly out?: string
}

/**
 * Exports the decks that targets name; all decks when none is named.
 * @throws CannotRun `export/format`.
 */
export async function exportDecks(
  targets: readonly string[],
  options: ExportOptions,
  context: CommandContext,
): Promise<Outcome> {
  const formats = await formatsOf(options.format ?? 'pdf')
  const how = await printingOf(options)
  if (options.participants) refuseForInstructor(formats)
  if (how.range !== undefined && formats.includes('site')) {
    refuse({
      rule: 'export/range',
      message: 'Unexpected `--range` for a site, expected it for files',
      fix: 'Export the site by itself; it has every slide.',
    })
  }
  const decks = await decksOf(targets, context)
  const { outDir } = context.config
  const isDirect = options.out !== undefined && decks.length === 1
  const done = new Map<DeckFile, ExportedDeck>()
  const exportInTurn = (deck: DeckFile): Promise<Outcome> => {
    const folder = isDirect ? outDir : join(outDir, deck.name)
    const tell = (one: ExportedDeck): unknown => done.set(deck, one)
    const { siteUrl } = how
    const isOneOfSeveral = decks.length > 1
    return exportOne(
      deck,
      {
        ...how,
        ...(siteUrl && { siteUrl: siteAddress(siteUrl, { name: deck.name, isOneOfSeveral }) }),
        formats,
        outDir: folder,
        tell,
        forParticipants: options.participants === true,
      },
      context,
    )
  }
  const outcomes = await atOnce(decks, exportInTurn, { most: decksAtOnce() })
  const data = outcomes.map((outcome) => outcome.data)
  const exported = decks.flatMap((deck) => done.get(deck) ?? [])
  const page = await writeLanding(exported, { outDir })
  if (page !== undefined) {
    const line = exportedLine(relative(context.cwd, page) || page, { written: true })
    outcomes.push({ findings: [], lines: [line], data: {} })
  }
  return { ...together(outcomes), data: { decks: data } }
}

interface ExportOne extends Printing {
  readonly formats: readonly Format[]
  readonly outDir: string
  readonly tell: (deck: ExportedDeck) => unknown
  readonly forParticipants: boolean
}

/** A deck with solutions is built twice: the site is for participants. */
async function exportOne(
  deck: DeckFile,
  options: ExportOne,
  context: CommandContext,
): Promise<Outcome> {
  const { formats, outDir, tell, forParticipants } = options
  const open = participantsDeck(deck.text)
  const lab = await readLab(deck)
  const isOpen = forParticipants || open === deck.text
  const ofWhole = formats.filter((format) => format !== 'site' || isOpen)
  const exported: Exported[] = []
  const add = (text: string, some: readonly Format[]): Promise<Outcome> =>
    withStage(
      { ...deck, text },
      context,
      async (stage) => {
        const made = await exportFrom(stage, { ...options, lab, formats: some }, context)
        exported.push(...made)
        const lines = some.includes('site') ? await labBeside(stage, { lab, outDir, context }) : []
        tell({ title: stage.title, lang: stage.lang, exported, outDir, isOpen })
        return { findings: [], lines, data: {} }
      },
      { meanwhile: () => void wakeExports() },
    )
  const outcomes = [
    ...(ofWhole.length > 0 ? [await add(isOpen ? open : deck.text, ofWhole)] : []),
    ...(ofWhole.length < formats.length ? [await add(open, ['site'])] : []),
  ]
  await exportLedger(deck, outDir)
  const { cwd } = context
  const lines = exported.map(({ path, ...how }) => exportedLine(relative(cwd, path) || path, how))
  const files = exported.map(({ format, path }) => ({ format, path }))
  const whole = together([{ findings: [], lines, data: {} }, ...outcomes])
  return { ...whole, data: { name: deck.name, files } }
}

async function wakeExports(): Promise<void> {
  await import('../export/export-deck.ts')
  const { wakeNormalising } = await import('../export/normalise-pdf.ts')
  wakeNormalising()
}

async function exportFrom(
  stage: Stage,
  { range, ...how }: ExportOne & Pick<FormatOptions, 'lab'>,
  { progress }: CommandContext,
): Promise<readonly Exported[]> {
  const { exportDeck } = await import('../export/export-deck.ts')
  const { parseRange } = await import('../export/parse-range.ts')
  const { length } = stage.slides
  const view = range === undefined ? {} : { slideNumbers: parseRange(range, { slides: length }) }
  return exportDeck(stage, { ...how, ...view, say: progress.say })
}

/** The lab guide beside the site, and what to say of it. */
async function labBeside(
  { title, lang }: Stage,
  { lab, outDir, context: { cwd } }: Beside,
): Promise<string[]> {
  const { writeLabFiles } = await import('../lab/write-lab.ts')
  const dir = join(outDir, 'lab')
  const page = await writeLabFiles(lab, { locale: localeOf(lang), title, lang, dir })
  return page === undefined ? [] : [`${relative(cwd, page) || page}: ${lab.length} steps`]
}

interface Beside {
  readonly lab: readonly LabStep[]
  readonly outDir: string
  readonly context: CommandContext
}

/**
 * Where each word of the notes went, beside what was exported: `ledger.json`. The folder may be put
 * on a web server as it is: what stands in solutions is only in the one beside the deck.
 */
export async function exportLedger(deck: DeckFile, outDir: string): Promise<void> {
  const whole = await readText(deck.paths.ledger)
  const path = join(outDir, 'ledger.json')
  const ledger = whole === undefined ? undefined : await openLedger(whole, deck)
  if (ledger !== undefined && ledger !== (await readText(path))) await writeText(path, ledger)
}

async function openLedger(ledger: string, { text, paths }: DeckFile): Promise<string> {
  const ids = solutionIds(text)
  if (ids.length === 0) return ledger
  const places = JSON.parse((await readText(paths.places)) ?? '{}') as Record<string, Place>
  const solutions = ids.flatMap((id) => places[id] ?? [])
  const isIn = ({ place, went }: LedgerEntry): boolean =>
    went.some(({ slideId }) => ids.includes(slideId)) ||
    solutions.some(
      ({ file, fromLine, toLine }) =>
        file === place.file && fromLine <= place.fromLine && place.fromLine <= toLine,
    )
  return rows((JSON.parse(ledger) as Ledger).filter((entry) => !isIn(entry)))
}

function refuseForInstructor(formats: readonly Format[]): void {
  const format = formats.find((one) => one === 'guide' || one === 'notes')
  if (!format) return
  refuse({
    rule: 'export/participants',
    message: `Unexpected \`--participants\` for \`${format}\`, expected it for what participants get`,
    fix: `Export \`${format}\` by itself; it is for the one who speaks.`,
  })
}

/** “dist/kubernetes/slides.pdf: written”, and the hint after it. */
export function exportedLine(
  path: string,
  { written, hint }: { written: boolean; hint?: string },
): string {
  return `${path}: ${written ? 'written' : 'up to date'}${hint ? ` (${hint})` : ''}`
}

type Printing = Pick<
  FormatOptions,
  'handout' | 'paper' | 'scale' | 'dark' | 'withClicks' | 'siteUrl'
> & {
  readonly range?: string
}

const WEB = /^https?:$/

function addressOf(text: string): string {
  if (URL.canParse(text) && WEB.test(new URL(text).protocol)) return text
  return refuse({
    rule: 'export/site-url',
    message: `Unexpected \`--site-url ${text}\`, expected an address`,
    fix: 'Write all of it: `--site-url https://example.org/slides/`.',
  })
}

const scales = { atLeast: 0.5, atMost: 4 } as const

async function printingOf({
  handout,
  paper,
  scale,
  range,
  withClicks,
  dark,
  siteUrl,
}: ExportOptions): Promise<Printing> {
  const { arrangements } = await import('../export/handout.ts')
  const { papers } = await import('../export/handout/sheet-style.ts')
  const known = Object.keys(papers) as (keyof typeof papers)[]
  return {
    ...(range === undefined ? {} : { range }),
    ...(withClicks ? { withClicks } : {}),
    ...(dark ? { dark } : {}),
    ...(siteUrl === undefined ? {} : { siteUrl: addressOf(siteUrl) }),
    ...(handout === undefined ? {} : { handout: oneOf(arrangements, handout, 'handout') }),
    ...(scale === undefined ? {} : { scale: scaleOf(scale) }),
    ...(paper === undefined ? {} : { paper: oneOf(known, paper.toLowerCase(), 'paper') }),
  }
}

function scaleOf(text: string): number {
  const scale = Number(text)
  if (scale >= scales.atLeast && scale <= scales.atMost) return scale
  return refuse({
    rule: 'export/scale',
    message: `Unexpected \`--scale ${text}\`, expected a number from ${scales.atLeast} to ${scales.atMost}`,
    fix: 'Leave it out for 2: 1960 × 1104 px.',
  })
}

function oneOf<Word extends string>(known: readonly Word[], word: string, option: string): Word {
  const found = known.find((one) => one === word)
  if (found) return found
  return refuse({
    rule: `export/${option}`,
    message: `Unexpected \`--${option} ${word}\`, expected one of ${known.join(', ')}`,
    fix: `Use \`--${option} ${known[0]}\`, or leave it out.`,
  })
}

async function formatsOf(list: string): Promise<Format[]> {
  const { formats } = await import('../export/formats.ts')
  const wanted = list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  return [...new Set(wanted)].map((word) => {
    const format = formats.find((known) => known === word)
    if (format) return format
    const guess = nearest(word, formats)
    return refuse({
      rule: 'export/format',
      message: `Unexpected format \`${word}\`, expected one of ${formats.join(', ')}`,
      fix: guess ? `Did you mean \`${guess}\`?` : `Use \`--format ${formats.join(',')}\`.`,
    })
  })
}
