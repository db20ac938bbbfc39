import { expect, test } from 'vitest'
import { checkedLine } from '../../../src/commands/check.ts'

test.each([
  [{ slides: 30, findings: 0 }, 'a: 30 slides checked, all good'],
  [{ slides: 1, findings: 1 }, 'a: 1 slide checked, 1 finding'],
  [{ slides: 1, of: 3, findings: 2 }, 'a: 1 of 3 slides checked, 2 findings'],
  [{ slides: 2, of: 2, findings: 0, verb: 'compared' }, 'a: 2 slides compared, all good'],
])('%j → %s', (count, line) => {
  expect(checkedLine('a', count)).toBe(line)
})
