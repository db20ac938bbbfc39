import { expect, test } from 'vitest'
import { drawSketch } from '../../support/draw-sketch.ts'

const thing = (label: string) => ({ key: label.toLowerCase(), label })

const cluster = {
  kind: 'containment' as const,
  title: 'Arquitetura',
  groups: [{ ...thing('Control Plane'), things: ['API', 'etcd'].map(thing), groups: [] }],
  things: [thing('Registry')],
}

test('an overview says what contains what', () => {
  const { description, groups, nodes, edges } = drawSketch({ ...cluster, litKeys: [] })
  expect(description).toBe('Control Plane contém API e etcd. Fora dos grupos: Registry.')
  expect(groups[0]?.nodes.map(({ id, role }) => [id, role])).toEqual([
    ['api', 'component'],
    ['etcd', 'database'],
  ])
  expect(nodes).toEqual([{ id: 'registry', label: 'Registry', role: 'registry' }])
  expect(edges).toEqual([])
})

test('a small map says where the lit thing is', () => {
  const { description, groups } = drawSketch({ ...cluster, litKeys: ['etcd'] })
  expect(description).toBe('etcd em Control Plane.')
  expect(groups[0]?.nodes.map(({ lit }) => lit)).toEqual([undefined, true])
})

test('layers that stand in both piles are shared, whatever their case', () => {
  const sides = [
    { label: 'Container', layers: ['APP', 'Suporte', 'SO Hospedeiro'] },
    { label: 'VM', layers: ['App', 'Hypervisor', 'SO  hospedeiro'] },
  ]
  const { description, groups, edges } = drawSketch({ kind: 'stacks', title: 't', sides })
  expect(description).toMatch(/^Container, de cima para baixo: APP, Suporte, SO Hospedeiro\. VM/)
  expect(groups[1]?.nodes.map(({ shared }) => shared)).toEqual([true, undefined, true])
  expect(edges[0]).toEqual({ from: 'container_app', to: 'container_suporte' })
})

test('a chain is a row, or a column when it is long', () => {
  const short = drawSketch({ kind: 'chain', title: 't', layers: ['a', 'b', 'c'] })
  expect([short.direction, short.description]).toEqual(['LR', 'Em ordem: a, b, c.'])
  const long = drawSketch({ kind: 'chain', title: 't', layers: ['a', 'b', 'x'.repeat(30)] })
  expect(long.direction).toBe('TB')
})
