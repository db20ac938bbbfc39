// Whatever the notes are, no text is lost, nothing runs, and the same notes give the same deck.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emit } from '../../src/emit/emit.ts'
import { gate } from '../../src/emit/gate.ts'
import type { Deck } from '../../src/model/slide.ts'
import { deckOf, emitOptions, treeOf } from '../support/emit/deck-of.ts'
import { oracle } from '../support/emit/notes-oracle.ts'
import { shownBySlidev } from '../support/emit/shown-by-slidev.ts'
import { tokenSoup } from '../support/emit/token-soup.ts'

/** More in the long run: `OFICINA_RUNS=20`. */
const times = Number(process.env['OFICINA_RUNS'] ?? 1)

/** Every second slide is also said, so that speaker notes get all of it too. */
const soupDeck = tokenSoup.map((notes): Deck => {
  const deck = deckOf(treeOf(notes))
  const slides = deck.slides.map((slide, index) =>
    index % 2 === 0 ? { ...slide, said: slide.blocks as never } : slide,
  )
  return { ...deck, slides }
})

test('the gate finds nothing, twice the same', () => {
  fc.assert(
    fc.property(soupDeck, (deck) => {
      const { text } = emit(deck, emitOptions)
      expect(gate(text, deck)).toEqual([])
      expect(emit(deck, emitOptions).text).toBe(text)
    }),
    { numRuns: 1500 * times },
  )
}, 1_000_000)

test('Slidev shows the same letters', async () => {
  await fc.assert(
    fc.asyncProperty(soupDeck, async (deck) => {
      const slides = await shownBySlidev(emit(deck, emitOptions).text)
      expect(slides).toHaveLength(deck.slides.length)
      const seen = slides.map((slide) => slide.text).join(' ')
      expect(seen.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')).toBe(oracle(deck))
    }),
    { numRuns: 500 * times },
  )
}, 1_000_000)
