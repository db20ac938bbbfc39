import { expect, test } from 'vitest'
import { diagramText } from '../../../src/draw/diagram-text.ts'
import type { Diagram } from '../../../src/model/diagram.ts'

const empty = { title: '', description: '', groups: [], nodes: [], edges: [] } as const

test('groups, databases and what is lit are plain Mermaid', () => {
  const diagram: Diagram = {
    ...empty,
    form: 'containment',
    direction: 'TB',
    title: 'Arquitetura',
    description: 'Control Plane contém etcd.',
    groups: [
      {
        id: 'control_plane',
        label: 'Control Plane',
        nodes: [{ id: 'etcd', label: 'etcd', role: 'database', lit: true }],
        groups: [],
      },
    ],
    nodes: [{ id: 'registry', label: 'Container Registry', role: 'registry' }],
  }
  expect(diagramText(diagram)).toBe(`flowchart TB
  accTitle: Arquitetura
  accDescr: Control Plane contém etcd.
  subgraph control_plane["Control Plane"]
    etcd[("etcd")]
  end
  registry["Container Registry"]
  class etcd here`)
})

test('the part that teaches a thing is a class; other parts are named in comments', () => {
  const nodes = [
    { id: 'client', label: 'Client', role: 'layer' },
    { id: 'pod', label: 'Pod', role: 'layer', home: 12 },
    { id: 'svc', label: 'Service', role: 'layer', home: 2 },
  ] as const
  const text = diagramText({
    ...empty,
    form: 'flow',
    direction: 'LR',
    nodes,
    otherParts: [{ number: 12, title: 'Pods; {and "more"}' }],
  })
  expect(text.split('\n')).toEqual([
    'flowchart LR',
    '  %% part 12: Pods#59; #123;and #quot;more#quot;#125;',
    '  client["Client"]',
    '  pod["Pod"]',
    '  svc["Service"]',
    '  class svc part2',
    '  class pod part12',
  ])
})

test('a line of edges is one line of text, another edge stands alone', () => {
  const nodes = ['a', 'b', 'c'].map(
    (name) => ({ id: `n_${name}`, label: name, role: 'layer' }) as const,
  )
  const edges = [
    { from: 'n_a', to: 'n_b' },
    { from: 'n_b', to: 'n_c' },
    { from: 'n_c', to: 'n_a', label: 'de "volta"' },
  ]
  expect(diagramText({ ...empty, form: 'flow', direction: 'LR', nodes, edges })).toBe(`flowchart LR
  n_a["a"] --> n_b["b"] --> n_c["c"]
  n_c -->|"de #quot;volta#quot;"| n_a`)
})
