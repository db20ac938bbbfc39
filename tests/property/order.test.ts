// What the notes say one after the other stands in the deck one after the other: no leaf goes to a slide
// before the one of the leaf before it. The exceptions: sides of a comparison are set against each other,
// names of a system's parts stand in its drawing, goals and key points at the ends, and contents written by
// hand become the agenda.
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { localeOf } from '../../src/locale/index.ts'
import type { LedgerEntry } from '../../src/model/ledger.ts'
import type { Section } from '../../src/model/section.ts'
import { outline } from '../../src/outline/outline.ts'
import { roles } from '../../src/outline/roles.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { understand } from '../../src/understand/understand.ts'

const folder = fileURLToPath(new URL('../corpus/', import.meta.url))
const own = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name === 'notes.md')
  .map(({ parentPath }) => `${parentPath}/notes.md`)
const content = fileURLToPath(new URL('../../content/kubernetes.md', import.meta.url))

/** First and last line, 1-based. */
type Lines = readonly [number, number]

test.each([...own, content].map((path) => [relative(folder, path), path]))(
  '%s',
  async (_, path) => {
    const file = { file: 'notes.md', text: readFileSync(path, 'utf8') }
    const { deck, ledger } = await makeDeck({ name: 'notes', files: [file] })
    const notes = parseNotes(file, { report: () => undefined })
    const locale = localeOf(deck.lang)
    const root = understand(roles(outline([notes], { name: 'notes' }), { locale }), { locale })
    const relaid = relaidIn(root)
    const isRelaid = ({ place }: LedgerEntry): boolean =>
      relaid.some(([from, to]) => place.fromLine >= from && place.toLine <= to)
    const placed = ledger.flatMap((entry) => {
      const slides = entry.went.filter(({ to }) => to !== 'frame').map((one) => one.slideNumber)
      return slides.length > 0 && !isRelaid(entry) ? [{ entry, slide: Math.min(...slides) }] : []
    })
    const back = placed.filter(({ slide }, index) => slide < (placed[index - 1]?.slide ?? 0))
    expect(back.map(({ entry: { place, text } }) => `${place.fromLine}: ${text}`)).toEqual([])
    expect(ledger.filter(({ lost }) => lost !== undefined)).toEqual([])
  },
)

/** Goals and prerequisites come first, key points last. */
const gathered: ReadonlySet<Section['role']> = new Set(['objectives', 'prerequisites', 'keypoints'])

function relaidIn(section: Section): Lines[] {
  const contents = section.shapes
    .filter(({ kind }) => kind === 'contents')
    .map(({ place }): Lines => [place.fromLine, place.toLine])
  const isCompared = section.form?.kind === 'comparison' || section.form?.kind === 'contrast'
  const isSetApart = isCompared || gathered.has(section.role)
  const whole: Lines[] = isSetApart ? [[section.place.fromLine, lastLine(section)]] : []
  const drawn = section.form?.kind === 'hierarchy' ? section.children.flatMap(headingsIn) : []
  return [...contents, ...whole, ...drawn, ...section.children.flatMap(relaidIn)]
}

function headingsIn({ place, children }: Section): Lines[] {
  return [[place.fromLine, place.fromLine], ...children.flatMap(headingsIn)]
}

function lastLine({ place, children }: Section): number {
  return Math.max(place.toLine, ...children.map(lastLine))
}
