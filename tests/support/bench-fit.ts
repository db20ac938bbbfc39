// How long planning with measurement takes for 1,000 slides: `npm run bench:fit`. CPU time of a cold process,
// then the least of some rounds; the promise is under 1 s.
import { readdirSync, readFileSync } from 'node:fs'
import { fit } from '../../src/fit/fit.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Section } from '../../src/model/section.ts'
import type { Slide } from '../../src/model/slide.ts'
import { outline } from '../../src/outline/outline.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { plan } from '../../src/plan/plan.ts'
import { understand } from '../../src/understand/understand.ts'
import { fitCorpus } from './fit-corpus.ts'
import { makeSlide } from './make-slide.ts'

const count = 1000
const rounds = 4
const folder = new URL('../corpus/', import.meta.url)
const files = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name === 'notes.md')
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
const locale = localeOf('pt-BR')
let read = 0

for (const { name, make } of [
  { name: 'real notes', make: readNotes },
  { name: 'three blocks on every slide', make: crowded },
]) {
  // Read anew for every round: what was measured is remembered by block.
  const took = Array.from({ length: rounds }, () => make()).map((slides) =>
    cpuMs(() => fit(slides())),
  )
  const [first = 0, ...later] = took
  const fitted = fit(make()()).length
  const per1000 = (ms: number): number => Math.round((ms / fitted) * count)
  console.log(
    `${name}: ${first} ms the first time, ${Math.min(...later)} ms later → ${fitted} slides, ${per1000(first)} ms for 1,000`,
  )
}

/** Sections with their shapes, and what plans 1,000 slides of them. */
function readNotes(): () => Slide[] {
  const slides: Slide[] = []
  const roots: Section[] = []
  for (let index = 0; slides.length < count; index += 1) {
    // Another name each time: what a file of that name was parsed into is kept.
    const file = { file: `${(read += 1)}.md`, text: files[index % files.length] ?? '' }
    const parsed = [parseNotes(file, { report: () => undefined })]
    const root = understand(outline(parsed, { name: 'n' }), { locale })
    roots.push(root)
    slides.push(...plan(root, { locale }))
  }
  return () => roots.flatMap((root) => plan(root, { locale })).slice(0, count)
}

/** Slides that nearly all are too full. */
function crowded(): () => Slide[] {
  const samples = fitCorpus({ seed: 9, count: 3 * count })
  const slides = Array.from({ length: count }, (_, index) => {
    const three = samples.slice(3 * index, 3 * index + 3)
    const { layout = 'list' } = three[0]?.setting ?? {}
    return { ...makeSlide('x'), id: `s${index}`, layout, blocks: three.map(({ block }) => block) }
  })
  return () => slides
}

function cpuMs(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return Math.round((user + system) / 1000)
}
