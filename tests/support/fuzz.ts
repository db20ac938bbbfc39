// The long run of the property tests: `npm run fuzz -- 50000 [seed]`. Prints what it found and its figures.
import fc from 'fast-check'
import { labelsOf } from '../../src/emit/content/context.ts'
import { shownText } from '../../src/emit/gate/shown-text.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { shownBySlidev } from './emit/shown-by-slidev.ts'
import { tokenSoup } from './emit/token-soup.ts'

const documents = Number(process.argv[2] ?? 50_000)
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000)
/** One seed, one counterexample: several in a run. */
const documentsPerSeed = 1000
/** Every so many documents go through Slidev and Vue as well. */
const renderedEvery = 5
/** What one small document may take, the pipeline and its gate together. */
const limitMs = 2000
const OURS = /^(?:emit|ledger)\//
const SPACE = /\s+/g

let count = 0
let rendered = 0
let failures = 0
let slowestMs = 0

for (let done = 0; done < documents; done += documentsPerSeed) {
  const numRuns = Math.min(documentsPerSeed, documents - done)
  const seed = firstSeed + done / documentsPerSeed
  const result = await fc.check(fc.asyncProperty(tokenSoup, prove), { numRuns, seed })
  if (!result.failed) continue
  failures += 1
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : ''
  console.log(`seed ${seed}: ${JSON.stringify(result.counterexample?.[0])}\n  ${why}`)
}
console.log(`${count} documents, ${rendered} of them rendered by Slidev and Vue`)
console.log(`${failures} failures, slowest ${Math.round(slowestMs)} ms`)
process.exitCode = failures === 0 ? 0 : 1

async function prove(text: string): Promise<void> {
  count += 1
  const start = performance.now()
  const made = await makeDeck({ name: 'notes', files: [{ file: 'n.md', text }] })
  const tookMs = performance.now() - start
  slowestMs = Math.max(slowestMs, tookMs)
  if (tookMs > limitMs) throw new Error(`took ${Math.round(tookMs)} ms`)
  const ours = made.findings.find(({ rule }) => OURS.test(rule))
  if (ours) throw new Error(`${ours.rule}: ${ours.message}`)
  if (count % renderedEvery > 0) return
  rendered += 1
  const labels = labelsOf(made.deck)
  const slides = await shownBySlidev(made.text)
  made.deck.slides.forEach((slide, index) => {
    const seen = slides[index]?.text.replace(SPACE, '')
    const meant = shownText(slide, labels)
    if (seen !== meant) throw new Error(`slide ${index + 1} shows “${seen}”, not “${meant}”`)
  })
}
