// The examples of the GitHub Flavored Markdown spec 0.29: those of CommonMark 0.29, which it repeats,
// and those of its extensions. What the built deck shows equals what the notes say.
import { readFileSync } from 'node:fs'
import commonmark from 'commonmark-spec'
import { expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { gate } from '../../../src/emit/gate.ts'
import { deckOf, emitOptions, treeOf } from '../../support/emit/deck-of.ts'
import { oracle } from '../../support/emit/notes-oracle.ts'
import { shownBySlidev } from '../../support/emit/shown-by-slidev.ts'

const file = new URL('../../data/emit/gfm-extensions.txt', import.meta.url)
const [, ...blocks] = readFileSync(file, 'utf8').split(/^=== /m)
const extensions = blocks.map((block) => {
  const [section = '', ...lines] = block.split('\n')
  return { section, markdown: lines.join('\n') }
})
/** The spec writes tabs as arrows. */
const repeated = commonmark.tests.map(({ section, markdown }) => ({
  section,
  markdown: markdown.replaceAll('→', '\t'),
}))
const examples = [...repeated, ...extensions]

test('there are 677 examples, as in the published spec', () => {
  expect(repeated).toHaveLength(649)
  expect(extensions).toHaveLength(28)
})

test.each(examples)('$section: $markdown', async ({ markdown }) => {
  const deck = deckOf(treeOf(markdown))
  const { text } = emit(deck, emitOptions)
  expect(gate(text, deck)).toEqual([])
  const slides = await shownBySlidev(text)
  const seen = slides.map((slide) => slide.text).join(' ')
  expect(seen.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')).toBe(oracle(deck))
})
