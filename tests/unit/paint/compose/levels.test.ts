import { expect, test } from 'vitest'
import { levelsOf } from '../../../../src/paint/compose/levels.ts'

test('shared layers are levels, what differs lies between', () => {
  expect(names(['*APP', 'Suporte', '*SO'], ['*app', 'SO Convidado', 'Hypervisor', '*SO'])).toEqual([
    [['APP'], ['app']],
    [['Suporte'], ['SO Convidado', 'Hypervisor']],
    [['SO'], ['SO']],
  ])
})

test('a pile may have nothing on a level', () => {
  expect(names(['*a', '*b'], ['*a', 'x', '*b', 'y'])).toEqual([
    [['a'], ['a']],
    [[], ['x']],
    [['b'], ['b']],
    [[], ['y']],
  ])
})

test('layers that change places cannot both be level', () => {
  expect(names(['*a', '*b', '*c'], ['*b', '*a', '*c'])).toEqual([
    [[], ['b']],
    [['a'], ['a']],
    [['b'], []],
    [['c'], ['c']],
  ])
})

/** A star marks a shared layer. */
function names(...piles: string[][]): string[][][] {
  const nodes = piles.map((pile) =>
    pile.map((name) => {
      const label = name.replace('*', '')
      return { id: name, label, shape: 'box' as const, isLit: false, isShared: label !== name }
    }),
  )
  return levelsOf(nodes).map((level) => level.map((pile) => pile.map(({ label }) => label)))
}
