import { expect, test } from 'vitest'
import { isRoomy } from '../../../src/theme/roomy.ts'

const rows = (...texts: string[]): string[][] => texts.map((text) => [text])

test.each([
  ['two words', { title: 'A', rows: rows('Imagem', 'Contêiner') }, true],
  ['six items', { title: 'A', rows: rows(...'abcdef') }, true],
  ['seven items', { title: 'A', rows: rows(...'abcdefg') }, false],
  [
    'four items of two lines',
    { title: 'A', rows: Array.from({ length: 4 }, () => ['palavra '.repeat(8)]) },
    false,
  ],
  ['wide letters', { title: 'A', rows: rows('漢'.repeat(220)) }, false],
  ['a continuation', { title: 'A (2/3)', rows: rows('um') }, false],
  ['nothing', { title: 'A', rows: [] }, false],
])('a list of %s', (_, text, expected) => {
  expect(isRoomy(text, { kind: 'list' })).toBe(expected)
})

const two = [
  ['Antes', 'Depois'],
  ['um servidor', 'um processo'],
]

test.each([
  ['two short sides', 'comparison', two, true],
  ['two long sides', 'comparison', [['Antes', 'letras '.repeat(30)]], false],
  ['a small table', 'table', two, true],
  ['a row that would wrap', 'table', [['Antes', 'letras '.repeat(10)]], false],
  [
    'two commands',
    'commands',
    [
      ['minikube start', 'sobe o cluster'],
      ['ls', ''],
    ],
    true,
  ],
  ['a command too long to be explained beside it', 'commands', [['x'.repeat(31), 'faz']], true],
  ['a long command alone', 'commands', [['x'.repeat(50), '']], true],
  ['a command of three lines', 'commands', [['x'.repeat(140), '']], true],
  ['ten lines of commands', 'commands', [['x'.repeat(470), '']], false],
  [
    'explanations under long commands',
    'commands',
    [
      ['x'.repeat(40), 'faz'],
      ['y'.repeat(20), 'desfaz'],
    ],
    true,
  ],
  ['four choices', 'quiz', rows(...'abcd'), true],
  ['a choice of two lines', 'quiz', rows('letras '.repeat(10)), false],
  ['nine lines', 'code', rows(...'abcdefghi'), true],
  ['ten lines', 'code', rows(...'abcdefghij'), false],
  ['a line of full-width letters', 'code', rows('漢'.repeat(28)), false],
] as const)('%s', (_, kind, texts, expected) => {
  expect(isRoomy({ title: 'A', rows: texts }, { kind })).toBe(expected)
})

test('a paragraph before it takes room', () => {
  const text = { title: 'A', rows: rows(...'abcdefgh') }
  expect(isRoomy({ ...text, intro: ['uma frase'] }, { kind: 'code' })).toBe(false)
})

test('what is compared under one title may be large on each slide, a table may not', () => {
  const text = { title: 'A (2/3)', rows: two }
  expect(isRoomy(text, { kind: 'comparison' })).toBe(true)
  expect(isRoomy(text, { kind: 'table' })).toBe(false)
})

test('a table has room under an intro of a line', () => {
  expect(isRoomy({ title: 'A', rows: two, intro: ['Uma frase.'] }, { kind: 'table' })).toBe(true)
})
