import { expect, test } from 'vitest'
import { frameOf } from '../../../src/fit/frame.ts'
import type { PhrasingContent } from 'mdast'

const heightOf = (...title: PhrasingContent[]): number => frameOf('list', { title }).heightPx

test('a formula makes a title higher, a second line more so', () => {
  const text = { type: 'text', value: 'Média' } as const
  const onlyText = heightOf(text)
  const withFormula = heightOf(text, { type: 'inlineMath', value: '\\frac{a+b}{c}' })
  const twoLines = heightOf({ type: 'text', value: 'palavra '.repeat(9) })
  expect(withFormula).toBeLessThan(onlyText - 10)
  expect(twoLines).toBeCloseTo(onlyText - 36 * 1.1)
})
