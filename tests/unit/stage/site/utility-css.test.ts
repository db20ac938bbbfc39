import { expect, test } from 'vitest'
import { fillMarks, hasMarks, utilityMark } from '../../../../src/stage/site/utility-css.ts'

test('each layer’s CSS comes where its import was, also after minifying', () => {
  const css = `a{b:c}${utilityMark('preflights')}d{e:f}${utilityMark(undefined)}`
  const filled = fillMarks(css, { preflights: 'p{q:r}', __ALL__: '.mt-1{margin:$&}' })
  expect(filled).toBe('a{b:c}p{q:r}d{e:f}.mt-1{margin:$&}')
})

test('a layer without classes leaves nothing behind', () => {
  expect(fillMarks(`x{}${utilityMark('shortcuts')}`, {})).toBe('x{}')
  expect([hasMarks(utilityMark('typography')), hasMarks('#of-utilities{}')]).toEqual([true, false])
})

test('no two marks are alike but for their name, so that minifying does not merge their rules', () => {
  const declarations = ['preflights', 'shortcuts', undefined].map((layer) =>
    utilityMark(layer).replace(/^[^{]+/, ''),
  )
  expect(new Set(declarations).size).toBe(3)
})
