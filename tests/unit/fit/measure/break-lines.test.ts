// Text in a box, line by line.
import { expect, test } from 'vitest'
import { breakLines, longestPiece, naturalWidth } from '../../../../src/fit/measure/break-lines.ts'
import type { Run } from '../../../../src/fit/measure/run.ts'

/** A letter of the code face is 0.632 em: 10 px here. */
function code(text: string, more: Partial<Run> = {}): Run[] {
  return [{ text, face: 'code', sizePx: 10 / 0.632, ...more }]
}

function lines(runs: readonly Run[], widthPx: number): number[] {
  return breakLines(runs, { widthPx }).map(Math.round)
}

test('breaks at spaces, which hang', () => {
  expect(lines(code('one two three'), 75)).toEqual([70, 50])
})

test('breaks a word only when it is alone wider than the line', () => {
  expect(lines(code('ab abcdefgh'), 50)).toEqual([20, 50, 30])
})

test('keeps the indent of code', () => {
  expect(lines(code('  ab cd', { keepSpaces: true }), 50)).toEqual([40, 20])
})

test('gives each part of a broken chip its own padding', () => {
  expect(lines(code('ab cd', { padPx: 5 }), 45)).toEqual([25, 30])
})

test('ends a line where it is told to', () => {
  expect(lines([...code('ab', { hardBreak: true }), ...code('cd')], 500)).toEqual([20, 20])
})

test('knows the narrowest and the widest a column can be', () => {
  const runs = code('ab cdef')
  expect(Math.round(longestPiece(runs))).toBe(40)
  expect(Math.round(longestPiece(code('ab cdef', { isBreakable: true })))).toBe(10)
  expect(Math.round(naturalWidth(runs))).toBe(70)
})

test('never breaks a run that is whole', () => {
  expect(lines([...code('a '), ...code('b c', { isWhole: true })], 35)).toEqual([10, 30])
  expect(Math.round(longestPiece(code('ab-cd ef', { isWhole: true })))).toBe(80)
})

test.each([
  ['a family', '👩‍👩‍👧‍👦'],
  ['a skin tone', '👍🏽'],
  ['a flag', '🇧🇷'],
  ['a keycap', '1️⃣'],
])('draws %s as one picture', (_, emoji) => {
  const px = naturalWidth([{ text: emoji, face: 'body', sizePx: 100 }])
  expect(px).toBeCloseTo(127, 1)
})

test('guesses letters that no font has', () => {
  const word: Run = { text: 'он', face: 'body', sizePx: 10 }
  expect(naturalWidth([word])).toBe(20)
  expect(naturalWidth([{ ...word, guess: 0.5 }])).toBe(10)
})

test('does not kern the last letter of a line to the space after it', () => {
  const words: Run = { text: 'a by a', face: 'body', sizePx: 200 }
  const [first] = breakLines([words], { widthPx: 400 })
  expect(first).toBe(naturalWidth([{ ...words, text: 'a by' }]))
})
