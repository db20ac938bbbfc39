import { expect, test } from 'vitest'
import { isRoomy } from '../../../src/theme/roomy.ts'

const rows = (...texts: string[]): string[][] => texts.map((text) => [text])

test.each([
  ['two words', { title: 'A', rows: rows('Imagem', 'Contêiner') }, true],
  ['six items', { title: 'A', rows: rows('a', 'b', 'c', 'd', 'e', 'f') }, false],
  [
    'four items of two lines',
    { title: 'A', rows: Array.from({ length: 4 }, () => ['palavra '.repeat(8)]) },
    false,
  ],
  ['wide letters', { title: 'A', rows: rows('漢'.repeat(130)) }, false],
  ['a continuation', { title: 'A (2/3)', rows: rows('um') }, false],
  ['nothing', { title: 'A', rows: [] }, false],
  [
    'two short sides',
    {
      title: 'A',
      rows: [
        ['Antes', 'Depois'],
        ['um', 'dois'],
      ],
    },
    true,
  ],
  ['two long sides', { title: 'A', rows: [['Antes', 'letras '.repeat(20)]] }, false],
])('%s', (_, text, expected) => {
  expect(isRoomy(text)).toBe(expected)
})
