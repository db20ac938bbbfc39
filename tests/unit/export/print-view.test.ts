import { expect, test } from 'vitest'
import { viewSuffix } from '../../../src/export/print-view.ts'

test('the usual view has no mark; each other one has its own', () => {
  expect(viewSuffix({})).toBe('')
  expect(viewSuffix({ dark: true, withClicks: true })).toBe('-dark-clicks')
  const ranges = [[1], [1, 2], [12], [1, 12]]
  const marks = ranges.map((slideNumbers) => viewSuffix({ slideNumbers }))
  expect(new Set(marks).size).toBe(ranges.length)
})
