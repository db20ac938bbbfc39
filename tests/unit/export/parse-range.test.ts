import { expect, test } from 'vitest'
import { parseRange } from '../../../src/export/parse-range.ts'

test.each([
  ['3-5,7', [3, 4, 5, 7]],
  ['7, 3-5, 4', [3, 4, 5, 7]],
  ['1', [1]],
  ['1-9', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('%s', (text, numbers) => {
  expect(parseRange(text, { slides: 9 })).toEqual(numbers)
})

test.each(['', '0', '5-3', '8-10', 'a', '3-', '1.5', '1,,2', '99999999999-99999999999'])(
  'refuses “%s” and says what would do',
  (text) => {
    expect(() => parseRange(text, { slides: 9 })).toThrow('expected slides from 1 to 9')
  },
)
