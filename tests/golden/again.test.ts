// What is kept from one build to the next changes no byte: a deck made after many others is the deck
// that a program makes which has seen no notes before.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { MadeDeck, makeDeck } from '../../src/pipeline.ts'
import type { NotesFile } from '../../src/model/notes.ts'
import '../support/fixed-seed.ts'
import { edits as middleEdits, evenNotes } from '../support/long-notes.ts'

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))
const textOf = (name: string): string => readFileSync(`${corpus}${name}/notes.md`, 'utf8')
/** Chains, hierarchy, comparison, commands, code, tables, formulas, HTML, exercises, three languages. */
const names = ['pt-windows', 'en-platform', 'es-sistemas', 'pt-contraste', 'held-out/pt-git']
const long = ['pt-fisica-optica', 'en-ckad-core-exercises']

/** The pipeline, with nothing kept yet. */
async function fresh(): Promise<(files: readonly NotesFile[]) => Promise<MadeDeck>> {
  vi.resetModules()
  const module = (await import('../../src/pipeline.ts')) as { makeDeck: typeof makeDeck }
  return (files) => module.makeDeck({ name: 'notes', files })
}

/** One save: lines taken out or put in, a word more in a line, a heading renamed, a section moved. */
type Edit = (lines: readonly string[]) => string[]

const anEdit = fc.oneof(
  fc
    .record({ at: fc.nat(), drop: fc.nat(4), from: fc.nat(), put: fc.nat(4) })
    .map(({ at, drop, from, put }): Edit => (lines) =>
      lines.toSpliced(at % lines.length, drop, ...lines.slice(from % lines.length).slice(0, put))),
  fc.tuple(fc.nat(), fc.constantFrom(' more', ' **Pod**', ' [x](#git)', ' `ls -l`', '[^1]')).map(
    ([at, word]): Edit => (lines) => change(lines, at, (line) => line + word),
  ),
  fc.nat().map((at): Edit => (lines) => change(lines, at, (line) => `${line} e outros`, /^#+ /)),
  fc
    .tuple(fc.nat(), fc.constantFrom('', '[^1]: said below', '[ref]: https://a.example', '---'))
    .map(([at, line]): Edit => (lines) => lines.toSpliced(at % lines.length, 0, '', line, '')),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Edit => (lines) => {
    const starts = lines.flatMap((line, index) => (/^#+ /.test(line) ? [index] : []))
    const at = from % starts.length
    const count = (starts[at + 1] ?? lines.length) - (starts[at] ?? 0)
    const others = lines.toSpliced(starts[at] ?? 0, count)
    return others.toSpliced(to % (others.length + 1), 0, ...lines.slice(starts[at]).slice(0, count))
  }),
)

function change(
  lines: readonly string[],
  at: number,
  make: (line: string) => string,
  where = /\S/,
): string[] {
  const places = lines.flatMap((line, index) => (where.test(line) ? [index] : []))
  const place = places[at % places.length]
  return place === undefined ? [...lines] : lines.toSpliced(place, 1, make(lines[place] ?? ''))
}

/** Everything that is written or told: the deck, its places, the ledger, the workshop, findings. */
async function expectSame(
  whole: string,
  edits: readonly Edit[],
  others: readonly NotesFile[] = [],
): Promise<void> {
  const warm = await fresh()
  let lines = whole.split('\n')
  await warm([...notesOf(lines), ...others])
  for (const edit of edits) {
    lines = edit(lines)
    await warm([...notesOf(lines), ...others])
  }
  const notes = [...notesOf(lines), ...others]
  const [after, cold] = [await warm(notes), await (await fresh())(notes)]
  expect(after.text).toBe(cold.text)
  expect(told(after)).toBe(told(cold))
}

/** All of it; only the stages count the lines of nodes in their own way. */
function told(made: MadeDeck): string {
  return JSON.stringify(made, (key, value: unknown) => (key === 'position' ? undefined : value))
}

function notesOf(lines: readonly string[]): NotesFile[] {
  return [{ file: 'notes.md', text: lines.join('\n') }]
}

test.each(names)('%s after many saves', { timeout: 120_000 }, async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 12 }), (edits) =>
      expectSame(textOf(name), edits),
    ),
    { numRuns: 6 },
  )
})

test.each(long)('%s after a few saves', { timeout: 120_000 }, async (name) => {
  const edits = fc.sample(anEdit, { numRuns: 6, seed: 1 })
  await expectSame(textOf(name), edits)
})

test('one of several files after a few saves', { timeout: 120_000 }, async () => {
  const others = [
    { file: 'a.md', text: `---\nteaching: 20\n---\n\n${textOf('pt-windows')}` },
    { file: 'other.md', text: textOf('es-redes') },
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 8 }), (edits) =>
      expectSame(textOf('es-sistemas'), edits, others),
    ),
    { numRuns: 4 },
  )
})

test('decks made by turns, and one of several files', { timeout: 60_000 }, async () => {
  const one = [{ file: 'a.md', text: textOf('pt-windows') }]
  const other = [
    { file: 'a.md', text: textOf('es-redes') },
    { file: 'b.md', text: `${textOf('es-sistemas')}\n\n[redes](a.md#tcp)\n` },
  ]
  const warm = await fresh()
  for (const notes of [one, other, one, other]) await warm(notes)
  for (const notes of [one, other]) {
    expect(told(await warm(notes))).toBe(told(await (await fresh())(notes)))
  }
})

test('what is not changed is the same object', async () => {
  const make = await fresh()
  const lines = textOf('pt-windows').split('\n')
  const before = await make(notesOf(lines))
  const edited = change(lines, 30, (line) => `${line} novo`)
  const after = await make(notesOf(edited))
  const kept = after.deck.slides.filter((slide) => before.deck.slides.includes(slide))
  expect(kept.length).toBeGreaterThan(after.deck.slides.length - 4)
})

test.each(Object.entries(middleEdits))('what has only moved is made of the same objects: %s', async (_, edit) => {
  const make = await fresh()
  const lines = evenNotes(40).split('\n')
  const before = await make(notesOf(edit(lines, 1)))
  const after = await make(notesOf(edit(lines, 2)))
  const blocks = ({ deck }: MadeDeck): unknown[] => deck.slides.flatMap((slide) => slide.blocks)
  const known = new Set(blocks(before))
  expect(known.size).toBeGreaterThanOrEqual(80)
  // One section, and the agenda.
  expect(blocks(after).filter((block) => !known.has(block)).length).toBeLessThan(4)
})
