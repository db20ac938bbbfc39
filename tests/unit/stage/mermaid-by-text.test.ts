import { expect, test } from 'vitest'
import { axisFormatOf, hasCommitNames } from '../../../src/stage/diagram/mermaid-by-text.ts'

test.each([
  ['gantt\n  a : 2025-12-20, 10d\n  b : 2026-01-10, 5d', '%m-%d'],
  ['gantt\n  a : 2025-01-01, 10d\n  b : 2026-06-01, 5d', '%Y-%m'],
  ['gantt\n  a : 3d', '%m-%d'],
])('ticks of a plan have room side by side: %s', (text, format) => {
  expect(axisFormatOf(text)).toBe(format)
})

test('commits are named only when their author does', () => {
  expect(hasCommitNames('gitGraph\n  commit\n  branch a')).toBe(false)
  expect(hasCommitNames('gitGraph\n  commit id: "a"')).toBe(true)
})
