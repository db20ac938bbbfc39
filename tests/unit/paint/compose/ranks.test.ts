import { expect, test } from 'vitest'
import { ranksOf } from '../../../../src/paint/compose/ranks.ts'

test('orders ranks so that nothing crosses', () => {
  expect(ranks('a>c a>d b>e b>f', 'abfdec')).toEqual(['ab', 'dcfe'])
})

test.each([
  ['a circle', 'a>b b>a', 'ab'],
  ['an edge over a rank', 'a>b b>c a>c', 'abc'],
  ['a crossing', 'a>c a>d b>c b>d', 'abcd'],
  ['two edges of the same two', 'a>b a>b', 'ab'],
])('leaves %s to Mermaid', (_, edges, nodes) => {
  expect(ranks(edges, nodes)).toBeUndefined()
})

function ranks(edges: string, nodes: string): string[] | undefined {
  const chart = [...nodes].map((id) => {
    return { id, label: id, shape: 'box' as const, isLit: false, isShared: false }
  })
  const links = edges.split(' ').map((edge) => ({ from: edge[0] ?? '', to: edge[2] ?? '' }))
  return ranksOf(chart, links)?.map((rank) => rank.map(({ id }) => id).join(''))
}
