import { expect, test } from 'vitest'
import { parseStatement } from '../../../../src/paint/parse/statement.ts'

test('a chain with several ends', () => {
  const edge = { line: 'solid', hasHead: true }
  expect(parseStatement('a-->b & c-1 --> d{"Sim?"}')?.edges).toEqual([
    { from: 'a', to: 'b', ...edge },
    { from: 'a', to: 'c-1', ...edge },
    { from: 'b', to: 'd', ...edge },
    { from: 'c-1', to: 'd', ...edge },
  ])
})

test.each([
  ['a["x"]', 'box'],
  ['a("x")', 'round'],
  ['a([x])', 'stadium'],
  ['a[(x)]', 'cylinder'],
  ['a((x))', 'circle'],
  ['a{ x }', 'diamond'],
])('%s', (text, shape) => {
  expect(parseStatement(text)?.mentions).toEqual([{ id: 'a', label: 'x', shape }])
})

test.each([
  'a --o b',
  'a --x b',
  'a ---> b',
  'a <--> b',
  'a -- text --> b',
  'a ~~~ b',
  'a{{x}}',
  'a[[x]]',
  'a[/x/]',
  'a["`x`"]',
  'a["<b>x</b>"]',
  'a["x"',
  'a["#nope;"]',
  'a@{ shape: cyl }',
  'end',
  'a -->',
])('leaves to Mermaid: %s', (text) => {
  expect(parseStatement(text)).toBeUndefined()
})
