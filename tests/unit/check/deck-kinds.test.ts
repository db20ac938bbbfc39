// Checks of a deck as a whole: language, titles, speaker notes, minutes.
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { deckChecks } from '../../../src/check/deck-kinds/index.ts'
import type { DeckLook } from '../../../src/check/deck-check.ts'

const good = { title: 'Rede', layout: 'list', note: 'up to 2 min' }

function look(deck: Partial<DeckLook>): string[] {
  return deckChecks.flatMap(({ rule, look: lookAt }) =>
    lookAt({ lang: 'pt-BR', text: '', slides: [], ...deck }).map(
      ({ slideNumber = 0 }) => `${rule} ${slideNumber}`,
    ),
  )
}

test('every file is listed once', async () => {
  const files = await readdir(new URL('../../../src/check/deck-kinds', import.meta.url))
  expect(deckChecks).toHaveLength(files.length - 1)
})

test('more minutes than the deck has are told', () => {
  const slides = [1, 2].map((number) => ({ ...good, title: `${number}`, note: '6–14 min', number }))
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

test('slides that are the same are both told', () => {
  const text =
    '# A\n\n---\n\n- um\n\n---\n\n- dois\n\n---\n\n- um\n\n---\nhide: true\n---\n\n- dois\n'
  expect(look({ text })).toEqual(['check/same-slide 2', 'check/same-slide 4'])
})

test.each([
  [['Pods (1/2)', 'Pods (2/2)', 'Nós (9/10 do preço)'], []],
  [
    ['Pods (1/3)', 'Pods (3/3)'],
    ['check/series 1', 'check/series 2'],
  ],
  [['Pods (1/2)'], ['check/series 1']],
])('a series goes on to its end: %j', (titles, found) => {
  const slides = titles.map((title, index) => ({ ...good, title, number: index + 1 }))
  expect(look({ slides })).toEqual(found)
})

test.each([
  ['Diga isto, com `<b>` e `{{ nome }}`.', 0],
  ['Seja $W_{{y_i}}$ assim, e 2 < 3.', 0],
  ['Diga <b>isto</b>.', 1],
  ['Olá, {{ nome }}.', 1],
  ['configuraÃ§Ã£o', 1],
])('speaker notes are words: %s', (note, count) => {
  expect(look({ slides: [{ ...good, note, number: 1 }] })).toHaveLength(count)
})

test('a deck in another language than it says', () => {
  const text =
    '# Redes\n\nOs contêineres não guardam nada quando são apagados, e por isso há volumes.\n'
  expect(look({ lang: 'en', text: text.repeat(12) })).toEqual(['check/lang 0'])
  expect(look({ lang: 'pt-BR', text: text.repeat(12) })).toEqual([])
  expect(look({ lang: 'de', text: text.repeat(12) })).toEqual([])
  expect(look({ lang: 'en', text: 'Olá, mundo' })).toEqual([])
})
