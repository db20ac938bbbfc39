import { expect, test } from 'vitest'
import { themeWords } from '../../../src/theme/words.ts'

test.each([
  ['pt-BR', 'Parte 2 de 4'],
  ['es', 'Parte 2 de 4'],
  ['EN-us', 'Part 2 of 4'],
  ['fr', 'Part 2 of 4'],
  [undefined, 'Part 2 of 4'],
])('%s', (lang, words) => {
  expect(themeWords(lang).partOf({ number: 2, total: 4 })).toBe(words)
})

test('minutes', () => {
  expect(themeWords('pt').minutes('30')).toBe('30 min')
})
