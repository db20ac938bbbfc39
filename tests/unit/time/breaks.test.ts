import { expect, test } from 'vitest'
import { withBreaks } from '../../../src/time/breaks.ts'

test('ten minutes after each hour that goes on', () => {
  expect([0, 40, 60, 61, 120, 121, 300].map(withBreaks)).toEqual([0, 40, 60, 71, 130, 141, 340])
})
