// Predicted against true heights, block by block, over whole decks: `npm run measure -- notes.md …`. With no
// notes: the corpus of the tests and the project's own content. Exits with 1 when the promise is broken.
import { readFileSync } from 'node:fs'
import '../test-stage.ts'
import { bodyOf } from '../../../src/fit/body.ts'
import { heightOf } from '../../../src/fit/kinds/kind.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { ownNotes } from './own-notes.ts'
import { printLook, type Shown } from './print-look.ts'
import { stageNotes } from './stage-notes.ts'

/** Median and 99th percentile of the errors, as shares of the true height. */
const promised = { median: 0.01, p99: 0.04 }
/** What `frameOf` keeps free. */
const safetyPx = 1

/** Layouts that set their blocks beside each other, or in type of their own when there is room. */
const besides: ReadonlySet<string> = new Set(['cover', 'quiz', 'agenda', 'end', 'section'])

interface Pair {
  readonly kind: string
  readonly where: string
  readonly predictedPx: number
  readonly truePx: number
}

const given = process.argv.slice(2)
const pairs: Pair[] = []
let passedOver = 0
for (const file of given.length > 0 ? given : ownNotes()) {
  const text = readFileSync(file, 'utf8')
  await stageNotes({ text }, async ({ made, stage }) => {
    const shown = await printLook(stage)
    made.deck.slides.forEach((slide, index) => {
      const found = pairsOf(slide, shown[index], `${file} slide ${index + 1}`)
      if (found) pairs.push(...found)
      else passedOver += 1
    })
  })
}

console.log('kind          blocks  median     p99   worst  too low')
const kinds = Map.groupBy(pairs, ({ kind }) => kind)
for (const [kind, list] of [...kinds].sort()) console.log(lineOf(kind, list))
console.log(lineOf('all', pairs))
console.log(
  `${passedOver} slides passed over: their layout sets blocks beside each other, or larger`,
)
for (const { where, kind, predictedPx, truePx } of pairs.filter(isFarOff).slice(0, 20))
  console.log(`far off: ${where}, ${kind}: ${predictedPx.toFixed(1)} px, true ${truePx.toFixed(1)}`)
const tooLow = pairs.filter(isTooLow)
for (const { where, kind, predictedPx, truePx } of tooLow.slice(0, 20))
  console.log(`too low: ${where}, ${kind}: ${predictedPx.toFixed(1)} px, true ${truePx.toFixed(1)}`)
const shares = sharesOf(pairs)
const isKept = at(shares, 0.5) <= promised.median && at(shares, 0.99) <= promised.p99
process.exitCode = isKept && tooLow.length === 0 ? 0 : 1

/** Nothing when the blocks of the page are not those of the slide, one for one. */
function pairsOf(slide: Slide, shown: Shown | undefined, where: string): Pair[] | undefined {
  const { flowing, drawing, measured, layout } = bodyOf(slide, slide)
  if (!shown || drawing || besides.has(layout)) return undefined
  const heights = measured.map(heightOf)
  const visible = flowing.flatMap((block, index) =>
    (heights[index] ?? 0) > 0 ? [{ block, predictedPx: heights[index] ?? 0 }] : [],
  )
  if (visible.length !== shown.blocksPx.length) return undefined
  return visible.map(({ block, predictedPx }, index) => ({
    kind: layout === 'commands' && block.type === 'list' ? 'commands' : block.type,
    where,
    predictedPx,
    truePx: shown.blocksPx[index] ?? 0,
  }))
}

function isTooLow({ predictedPx, truePx }: Pair): boolean {
  return truePx - predictedPx > safetyPx
}

function isFarOff({ predictedPx, truePx }: Pair): boolean {
  return predictedPx - truePx > promised.p99 * truePx
}

function lineOf(kind: string, list: readonly Pair[]): string {
  const errors = sharesOf(list)
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`.padStart(8)
  return [
    kind.padEnd(12),
    String(list.length).padStart(8),
    percent(at(errors, 0.5)),
    percent(at(errors, 0.99)),
    percent(at(errors, 1)),
    String(list.filter(isTooLow).length).padStart(8),
  ].join('')
}

function sharesOf(list: readonly Pair[]): number[] {
  return list
    .map(({ predictedPx, truePx }) => Math.abs(predictedPx - truePx) / Math.max(1, truePx))
    .sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
