import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deltaOf, patched } from '../../../src/merge/delta.ts'
import { chance } from '../../support/chance.ts'
import { randomDeck } from '../../support/simulate/random-deck.ts'
import { simulate } from '../../support/simulate/run.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '---\n', 'pods run\n', 'one host\n', '\r\n'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''))

test('a text is its reference and what differs, whatever the two are', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(patched(deltaOf(one, other), other)).toBe(one)
    }),
    { numRuns: 500 },
  )
})

test('ten edits of a deck of 200 slides take about as much room as the edits', () => {
  const deck = randomDeck(chance(5), { slides: 200 })
  const setting = { name: 'delta', presenterEdits: 10, notesEdits: 0 }
  const { base, ours } = simulate(deck, { setting, seed: 5, git: false }).texts
  const delta = deltaOf(ours, base)
  expect(patched(delta, base)).toBe(ours)
  expect(JSON.stringify(delta).length).toBeLessThan(base.length / 30)
})
