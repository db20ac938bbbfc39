import { expect, test } from 'vitest'
import { lasting } from '../../../src/model/lasting.ts'

const slide = (id: string, words: string[]) => ({ id, place: { line: 1 }, words })

test('what is made again as it was is the object of the last run', () => {
  const run = lasting()
  const first = run((again) => again('a', slide('a', ['x'])))
  expect(run((again) => again('a', slide('a', ['x'])))).toBe(first)
})

test.each([
  ['another word', slide('a', ['y'])],
  ['a word more', slide('a', ['x', 'y'])],
  ['keys in another order', { place: { line: 1 }, id: 'a', words: ['x'] }],
  ['a key without a value', { ...slide('a', ['x']), role: undefined }],
])('%s makes it another', (_, fresh) => {
  const run = lasting()
  const first = run((again) => again<object>('a', slide('a', ['x'])))
  expect(run((again) => again<object>('a', fresh))).toBe(fresh)
  expect(fresh).not.toBe(first)
})

test('what was not there in the last run is forgotten', () => {
  const run = lasting()
  const first = run((again) => again('a', slide('a', ['x'])))
  run((again) => again('b', slide('b', [])))
  expect(run((again) => again('a', slide('a', ['x'])))).not.toBe(first)
})
