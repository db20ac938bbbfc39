import { expect, test } from 'vitest'
import { isStacked } from '../../../src/theme/command-card.ts'

test.each([
  [
    'short commands, each with a few words',
    [
      [14, 30],
      [20, 0],
    ],
    false,
  ],
  ['a command that leaves less than half of the card', [[31, 5]], true],
  ['many such commands', Array.from({ length: 5 }, () => [31, 5]), false],
  [
    'such a command that nothing is said of',
    [
      [80, 0],
      [10, 20],
    ],
    false,
  ],
  ['an explanation of three lines beside a long command', [[30, 81]], true],
  ['a paragraph beside a short command', [[8, 140]], true],
])('%s', (_, items, expected) => {
  const letters = items.map(([command = 0, explanation = 0]) => ({ command, explanation }))
  expect(isStacked(letters)).toBe(expected)
})
