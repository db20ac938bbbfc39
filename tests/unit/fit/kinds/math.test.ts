import { expect, test } from 'vitest'
import { measureBlock } from '../../../../src/fit/measure-block.ts'

const setting = { layout: 'list', widthPx: 868, isFirst: false } as const
const heightPx = (value: string): number => measureBlock({ type: 'math', value }, setting)

// True heights as Chromium shows them, at 22 px.
test.each([
  ['a line', 'E = mc^2', 50],
  ['a fraction', String.raw`\frac{a+b}{c}`, 71],
  ['a matrix', String.raw`\begin{pmatrix} 1 & 2 \\ 3 & 4 \\ 5 & 6 \end{pmatrix}`, 112],
  ['one that goes on over two lines', `f(x) = ${'a_{ij} x^{2} + '.repeat(14)} c`, 84],
])('%s', (_, tex, truePx) => {
  expect(Math.abs(heightPx(tex) - truePx)).toBeLessThan(0.04 * truePx + 1)
})

test('what KaTeX refuses is as high as its source', () => {
  const code = measureBlock({ type: 'code', value: String.raw`\frac{a` }, setting)
  expect(heightPx(String.raw`\frac{a`)).toBe(code)
})
