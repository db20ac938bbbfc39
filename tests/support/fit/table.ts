// Do the slides of real notes fit, and look it? `npm run table:fit -- notes.md …` builds the deck of each, looks
// at every slide as `oficina check` does, at both sizes and in both modes, and prints a row of counts. With no
// notes: the corpus of the tests, the project's own content and the gallery. Exits with 1 when a promise is broken.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import '../test-stage.ts'
import { check } from '../../../src/check/check.ts'
import { openLook } from '../../../src/check/look-at-slide.ts'
import type { Pass } from '../../../src/check/passes.ts'
import { bodyOf } from '../../../src/fit/body.ts'
import { units } from '../../../src/fit/split/units.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { paint } from '../../../src/paint/paint.ts'
import { openStage } from '../../../src/stage/open-stage.ts'
import type { Stage } from '../../../src/stage/stage.ts'
import { ownNotes } from './own-notes.ts'
import { stageNotes } from './stage-notes.ts'

const GALLERY = fileURLToPath(new URL('../../data/gallery/deck.md', import.meta.url))
/** Less of the body than this looks forgotten, when the slide was made by splitting. */
const leastFill = 0.35
/** Share of the split slides that may be so. */
const mostEmpty = 0.02

/** `check` looks at crowded slides only when it looks on the large screen. */
const largeScreen: Pass = {
  words: ' (at 1920 × 1080)',
  viewport: { width: 1920, height: 1080 },
  isWithoutFonts: false,
  rules: ['check/overflow', 'check/footer', 'check/overlap', 'check/clipped'],
  leastFullness: 0,
}

const columns = [
  { name: 'off', rules: ['check/overflow', 'check/clipped', 'check/footer'] },
  { name: 'over', rules: ['check/overlap'] },
  { name: 'small', rules: ['check/type-size'] },
  { name: 'contrast', rules: ['check/contrast', 'check/diagram-contrast'] },
] as const

interface Row {
  readonly name: string
  readonly slides: number
  readonly findings: readonly Finding[]
  readonly split: number
  readonly empty: readonly number[]
  /** Nearly empty under a title that several slides share, whoever made them. */
  readonly thin: readonly number[]
  readonly widows: readonly number[]
}

const given = process.argv.slice(2)
const rows: Row[] = []
console.log(
  `${'notes'.padEnd(44)}slides${columns.map(({ name }) => name.padStart(9)).join('')}    split    empty     thin   widows`,
)
for (const file of given.length > 0 ? given : [...ownNotes(), GALLERY]) {
  const row = file === GALLERY ? await ofDeck(file) : await ofNotes(file)
  rows.push(row)
  print(row)
}
const all = {
  name: 'all',
  slides: sum(rows.map(({ slides }) => slides)),
  split: sum(rows.map(({ split }) => split)),
  findings: rows.flatMap(({ findings }) => findings),
  empty: rows.flatMap(({ empty }) => empty),
  thin: rows.flatMap(({ thin }) => thin),
  widows: rows.flatMap(({ widows }) => widows),
}
print(all)
for (const { name, findings, empty, widows } of rows) {
  for (const { slideNumber, rule, message } of findings.filter(isCounted))
    console.log(`${name} slide ${slideNumber}: ${rule} ${message}`)
  for (const slideNumber of empty) console.log(`${name} slide ${slideNumber}: nearly empty`)
  for (const slideNumber of widows) console.log(`${name} slide ${slideNumber}: a single item`)
}
const isFull = all.empty.length <= mostEmpty * all.split
process.exitCode = all.findings.some(isCounted) || all.widows.length > 0 || !isFull ? 1 : 0

function ofNotes(file: string): Promise<Row> {
  return stageNotes({ text: readFileSync(file, 'utf8') }, async ({ made, stage }) => {
    const { slides } = made.deck
    return {
      ...(await looked(stage, file)),
      split: slides.filter(isSplit).length,
      empty: numbersOf(slides, (slide) => isSplit(slide) && isEmpty(slide)),
      thin: numbersOf(slides, (slide) => slide.continued !== undefined && isEmpty(slide)),
      widows: numbersOf(slides, isWidow),
    }
  })
}

async function ofDeck(file: string): Promise<Row> {
  const { stage } = await openStage({ file, text: readFileSync(file, 'utf8') }, { paint })
  if (!stage) throw new Error(`${file} could not be built`)
  try {
    return { ...(await looked(stage, file)), split: 0, empty: [], thin: [], widows: [] }
  } finally {
    await stage.close()
  }
}

async function looked(
  stage: Stage,
  file: string,
): Promise<Pick<Row, 'name' | 'slides' | 'findings'>> {
  const numbers = stage.slides.map(({ number }) => number)
  const url = await stage.url()
  const usual = await check(stage, { fresh: true })
  const seen = await stage.page(async (page) => {
    const lookAt = await openLook(page, { url, pass: largeScreen })
    const found: Finding[] = []
    for (const number of numbers) found.push(...(await lookAt(number)).findings)
    return found
  })
  const name = file.split('/').slice(-2).join('/').slice(-42)
  return { name, slides: numbers.length, findings: [...usual, ...seen] }
}

function print({ name, slides, findings, split, empty, thin, widows }: Row): void {
  const counts = columns.map(
    ({ rules }) =>
      findings.filter(({ rule }) => (rules as readonly string[]).includes(rule)).length,
  )
  const numbers = [...counts, split, empty.length, thin.length, widows.length]
  console.log(
    `${name.padEnd(44)}${String(slides).padStart(6)}${numbers.map((each) => String(each).padStart(9)).join('')}`,
  )
}

function isCounted({ rule }: Finding): boolean {
  return columns.some(({ rules }) => (rules as readonly string[]).includes(rule))
}

function numbersOf(slides: readonly Slide[], is: (slide: Slide) => boolean): number[] {
  return slides.flatMap((slide, index) => (is(slide) ? [index + 1] : []))
}

/** Cut by `fit`; others go on under one title because a layout of theirs asks for a slide. */
function isSplit({ reasons }: Slide): boolean {
  return reasons.some(({ stage, text }) => stage === 'fit' && text.includes('split '))
}

function isEmpty(slide: Slide): boolean {
  const { heightPx, roomPx, drawing } = bodyOf(slide, slide)
  // A statement is one large sentence.
  if (slide.layout === 'statement') return false
  return drawing === undefined && heightPx < leastFill * roomPx
}

/** The last slide of several shows one item of a list, and nothing else. */
function isWidow(slide: Slide): boolean {
  if (!isSplit(slide) || slide.continued?.index !== slide.continued?.total) return false
  const { flowing, measured, layout } = bodyOf(slide, slide)
  const row = units(flowing, { measured, layout })
  return row.length === 1 && row[0]?.isItem === true
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
