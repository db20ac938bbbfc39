// How long a slide takes to be written, proved and accounted for: `npm run bench:emit`. CPU time, the least of
// several rounds; the promise is under 2 ms a slide on average.
import { readdirSync, readFileSync } from 'node:fs'
import { diagramText } from '../../src/draw/diagram-text.ts'
import { emit } from '../../src/emit/emit.ts'
import { gate } from '../../src/emit/gate.ts'
import { ledger } from '../../src/ledger/ledger.ts'
import { localeOf } from '../../src/locale/index.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { makeDeck } from '../../src/pipeline.ts'

const rounds = 7
const folder = new URL('../corpus/', import.meta.url)
const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name === 'notes.md')
  .map(({ parentPath }) => `${parentPath}/notes.md`)

const total = { slides: 0, emitMs: 0, gateMs: 0, ledgerMs: 0 }
for (const path of paths) {
  const file = { file: 'n.md', text: readFileSync(path, 'utf8') }
  const { deck, text } = await makeDeck({ name: 'notes', files: [file] })
  const { words } = localeOf(deck.lang)
  const notes = [parseNotes(file, { report: () => undefined })]
  total.slides += deck.slides.length
  total.emitMs += leastMs(() => emit(deck, { words, diagramText }))
  total.gateMs += leastMs(() => gate(text, deck))
  total.ledgerMs += leastMs(() => ledger(notes, { slides: deck.slides, leftOut: [] }))
}
const each = (ms: number): string => `${(ms / total.slides).toFixed(2)} ms a slide`
console.log(`${paths.length} notes, ${total.slides} slides`)
console.log(`write   ${each(total.emitMs)}`)
console.log(`prove   ${each(total.gateMs)}`)
console.log(`account ${each(total.ledgerMs)}`)
console.log(`write and prove: ${each(total.emitMs + total.gateMs)}`)

function leastMs(run: () => unknown): number {
  let leastUs = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    leastUs = Math.min(leastUs, user + system)
  }
  return leastUs / 1000
}
