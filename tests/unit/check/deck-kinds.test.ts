// Checks of a deck as a whole: language, titles, speaker notes, minutes.
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { deckChecks } from '../../../src/check/deck-kinds/index.ts'
import type { DeckLook } from '../../../src/check/deck-check.ts'

const good = { title: 'Rede', layout: 'list', note: '~1 min' }

function look(deck: Partial<DeckLook>): string[] {
  return deckChecks.flatMap(({ rule, look: lookAt }) =>
    lookAt({ lang: 'pt-BR', slides: [], ...deck }).map(
      ({ slideNumber = 0 }) => `${rule} ${slideNumber}`,
    ),
  )
}

test('every file is listed once', async () => {
  const files = await readdir(new URL('../../../src/check/deck-kinds', import.meta.url))
  expect(deckChecks).toHaveLength(files.length - 1)
})

test('more minutes than the deck has are told', () => {
  const slides = [1, 2].map((number) => ({ ...good, title: `${number}`, note: '~10 min', number }))
  expect(look({ slides, durationMinutes: 19 })).toEqual([])
  expect(look({ slides, durationMinutes: 18 })).toEqual(['check/minutes 0'])
})

test('a good deck has nothing to find', () => {
  expect(look({ slides: [{ ...good, number: 1 }] })).toEqual([])
})

test.each(['', 'und', 'português', 'pt_BR'])('“%s” is no language', (lang) => {
  expect(look({ lang })).toEqual(['check/lang 0'])
})

test('two slides of one title are both told, a divider of that name is not', () => {
  const slides = [
    { ...good, number: 1, layout: 'section' },
    { ...good, number: 2 },
    { ...good, number: 3, title: 'REDE' },
  ]
  expect(look({ slides })).toEqual(['check/same-title 2', 'check/same-title 3'])
})

test('questions share a title: it says what to do', () => {
  const quiz = { ...good, layout: 'quiz', title: 'Para conferir' }
  expect(look({ slides: [1, 2].map((number) => ({ ...quiz, number })) })).toEqual([])
})

test('a slide without a word for who presents', () => {
  const slides = [
    { ...good, number: 1 },
    { ...good, number: 2, title: 'Portas', note: ' ' },
    { ...good, number: 3, title: 'Perguntas?', layout: 'end' },
    { ...good, number: 4, title: 'Glossário', note: '' },
  ]
  expect(look({ slides })).toEqual(['check/speaker-notes 2'])
})

test('a deck that nobody presents needs no notes', () => {
  expect(look({ slides: [{ ...good, number: 1, note: '' }] })).toEqual([])
})
