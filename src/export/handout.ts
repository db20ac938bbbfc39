// Handouts: the slides on paper with their notes, for participants; and the presenter's own copy.
import { join } from 'node:path'
import type { Page } from 'playwright'
import { localeOf } from '../locale/index.ts'
import { refuse } from '../model/cannot-run.ts'
import { contentKey, isKept, keepFile } from '../stage/kept.ts'
import type { Stage, StagedSlide } from '../stage/stage.ts'
import { canvas } from '../theme/tokens.ts'
import type { ExportFormat, FormatOptions } from './format.ts'
import { blockCutter } from './handout/cut-block.ts'
import { layOutSheets, type SheetsGiven } from './handout/lay-out-sheets.ts'
import { type Paper, papers, pxOf, sheet, sheetStyle } from './handout/sheet-style.ts'
import { normalisePdf, wakeNormalising } from './normalise-pdf.ts'
import { openPrintPage } from './print-page.ts'
import { slidesOf, viewSuffix } from './print-view.ts'

/** Ways to arrange a handout, as `--handout` takes them. */
export const arrangements = ['notes', '2', '3', '4', '6', 'guided'] as const

export type Arrangement = (typeof arrangements)[number]

/** More sheets than somebody prints for each participant without a thought. */
const manySheets = 60

/** For participants: no answers, no solutions, nothing that is only said. */
export const handout: ExportFormat = {
  fileName: 'handout.pdf',
  make: (stage, options) =>
    make(stage, {
      ...options,
      name: 'handout',
      arrangement: options.handout ?? 'notes',
      all: false,
    }),
  hint(stage, options) {
    if ((options.handout ?? 'notes') !== 'notes') return undefined
    const { length } = slidesOf(stage, options).filter((slide) => asOf(slide) === 'picture')
    if (length <= manySheets) return undefined
    return `about ${length} sheets; \`--handout 3\` makes about ${Math.ceil(length / perSheet['3'])}`
  },
}

/** For the presenter: all that is to be said, answers, minutes and the running clock. */
export const notes: ExportFormat = {
  fileName: 'notes.pdf',
  make: (stage, options) =>
    make(stage, { ...options, name: 'notes', arrangement: 'notes', all: true }),
}

interface Making extends FormatOptions {
  readonly name: string
  readonly arrangement: Arrangement
  /** With what only the presenter needs. */
  readonly all: boolean
}

async function make(stage: Stage, options: Making): Promise<string> {
  const { name, arrangement, paper = 'a4', say, slideNumbers } = options
  const lab = labOf(options)
  const labMark = lab.length === 0 ? '' : `-lab-${contentKey(JSON.stringify(lab)).slice(0, 8)}`
  const path = join(
    stage.keptDir,
    `${name}-${arrangement}-${paper}${viewSuffix({ slideNumbers })}${labMark}.pdf`,
  )
  if (await isKept(path)) return path
  say?.(`printing the ${name} of ${slidesOf(stage, options).length} slides`)
  wakeNormalising()
  const printed = await stage.page((page) => print(page, { stage, options }))
  const { widthMm, heightMm } = papers[paper]
  const { bytes } = await normalisePdf(printed, {
    title: stage.title,
    lang: stage.lang,
    ...(stage.author === undefined ? {} : { author: stage.author }),
    page: { widthPt: (widthMm / 25.4) * 72, heightPt: (heightMm / 25.4) * 72 },
  })
  await keepFile(path, bytes)
  return path
}

/** The lab is for participants who get all of the handout. */
function labOf({ lab = [], all, slideNumbers }: Making): NonNullable<FormatOptions['lab']> {
  return all || slideNumbers ? [] : lab
}

async function print(
  page: Page,
  { stage, options }: { stage: Stage; options: Making },
): Promise<Buffer> {
  const { paper = 'a4' } = options
  await openPrintPage(page, { stage, rule: 'export/handout' })
  await page.emulateMedia({ media: 'print' })
  await page.addStyleTag({ content: sheetStyle(paper) })
  const sheets = await page.evaluate(layOutSheets, {
    ...(await given(stage, { ...options, paper })),
    cutBlock: await page.evaluateHandle(blockCutter),
  })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const pdf = await page.pdf({
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
  if (sheets === 0) fail('handout without a sheet, expected one for each slide')
  return pdf
}

async function given(
  stage: Stage,
  options: Making & { paper: Paper },
): Promise<Omit<SheetsGiven, 'cutBlock'>> {
  const { noteHtml } = await import('./handout/note-html.ts')
  const { labHtml } = await import('./handout/lab-html.ts')
  const { arrangement, all, paper } = options
  const locale = localeOf(stage.lang)
  const { widthMm, heightMm } = papers[paper]
  const end = stage.slides.findIndex(({ layout }) => layout === 'end')
  let clock = 0
  const wanted = slidesOf(stage, options)
  const slides = stage.slides.map((slide, index): SheetsGiven['slides'][number] => {
    const note = noteHtml(slide, { locale, all })
    const mark = all && note.minutes > 0 ? `${note.told} · ${clockText(clock)}` : ''
    // A divider tells the minutes of its part, which its slides take.
    if (slide.layout !== 'section') clock += note.minutes
    // Ours at the end are looked up as text; a slide that somebody put there is a slide.
    const isReference = end !== -1 && index > end && REFERENCE.test(slide.id ?? '')
    return {
      number: slide.number,
      title: slide.title.replace(/\s*\(\d+\/\d+\)$/, ''),
      noteHtml: note.html,
      mark,
      as: !wanted.includes(slide) ? 'skip' : isReference ? 'text' : asOf(slide, { all }),
      opensPart: slide.layout === 'section' || slide.opensPart === true,
      sharesSheet: !all && slide.layout === 'quiz',
    }
  })
  return {
    title: stage.title,
    perSheet: perSheet[arrangement],
    isGuided: arrangement === 'guided',
    widthPx: pxOf(widthMm - 2 * sheet.marginMm),
    heightPx: pxOf(heightMm - 2 * sheet.marginMm - sheet.headMm - sheet.footMm),
    gapPx: pxOf(sheet.gapMm),
    canvasWidthPx: canvas.widthPx,
    canvasHeightPx: canvas.heightPx,
    words: { contents: locale.words.contents, answers: locale.words.answers },
    slides,
    lab: { title: locale.words.lab.title, blocks: labHtml(labOf(options), { locale }) },
  }
}

/** Addresses of the command sheet and the glossary, and of their further pages. */
const REFERENCE = /^(?:commands|glossary)(?:-p?\d+)*$/

const perSheet: Record<Arrangement, SheetsGiven['perSheet']> = {
  notes: 1,
  guided: 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '6': 6,
}

/** Nothing to write a note about; the parts stand on the contents page. */
const frame = new Set(['cover', 'agenda', 'section', 'end'])

/** Participants get no dividers and no solutions; the presenter gets all there is. */
function asOf(slide: StagedSlide, { all = false } = {}): 'picture' | 'skip' {
  if (all) return 'picture'
  return frame.has(slide.layout) || slide.isSolution ? 'skip' : 'picture'
}

/** “1:05”: time since the beginning. */
function clockText(minutes: number): string {
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function fail(what: string): never {
  refuse({
    rule: 'export/handout',
    message: `Unexpected ${what}`,
    fix: 'Run `oficina check` to see which slide is broken.',
  })
}
