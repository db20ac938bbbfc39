import { expect, test } from 'vitest'
import { parseFlowchart } from '../../../../src/paint/parse/parse-flowchart.ts'

test('reads groups, shapes, classes, edges and descriptions', () => {
  const chart = parseFlowchart(`
    graph TD %% only at the start of a line is this a comment`)
  expect(chart).toBeUndefined()
  expect(
    parseFlowchart(`%% a comment
graph TD
  accTitle: Um #quot;título#quot;
  accDescr {
    Duas
    linhas
  }
  subgraph fora["Fora"]
    subgraph dentro[Dentro]
      direction LR
      db[("etcd")]:::here
    end
    a["A"] --> b
  end
  b -.->|"diz #35;1"| solto(Solto)
  class a,b shared
`),
  ).toEqual({
    direction: 'TB',
    title: 'Um "título"',
    description: 'Duas linhas',
    groups: [
      {
        id: 'fora',
        label: 'Fora',
        isLit: false,
        nodes: [node('a', { label: 'A', isShared: true }), node('b', { isShared: true })],
        groups: [
          {
            id: 'dentro',
            label: 'Dentro',
            direction: 'LR',
            isLit: false,
            nodes: [node('db', { label: 'etcd', shape: 'cylinder', isLit: true })],
            groups: [],
          },
        ],
      },
    ],
    nodes: [node('solto', { label: 'Solto', shape: 'round' })],
    edges: [
      { from: 'a', to: 'b', line: 'solid', hasHead: true },
      { from: 'b', to: 'solto', line: 'dotted', hasHead: true, label: 'diz #1' },
    ],
    otherParts: [],
  })
})

test('reads whose colour a node has, and which parts are named', () => {
  const chart = parseFlowchart(
    'flowchart LR\n %% part 2: Rede #amp; portas\n %% part of it\n a --> b & c\n class a part1\n class b,c part2',
  )
  expect(chart?.otherParts).toEqual([{ number: 2, title: 'Rede & portas' }])
  expect(chart?.nodes).toEqual([
    node('a', { part: 1, isGuest: false }),
    node('b', { part: 2, isGuest: true }),
    node('c', { part: 2, isGuest: true }),
  ])
})

test.each([
  'sequenceDiagram\n a->>b: x',
  '---\ntitle: x\n---\nflowchart LR\n a',
  '%%{init: {}}%%\nflowchart LR\n a',
  'flowchart LR\n a\n style a fill:#f00',
  'flowchart LR\n click a "https://example.org"',
  'flowchart LR\n subgraph s\n a',
  'flowchart LR\n a\n end',
  'flowchart LR\n subgraph s\n a\n end\n s --> b',
])('leaves to Mermaid: %j', (text) => {
  expect(parseFlowchart(text)).toBeUndefined()
})

function node(id: string, more: object) {
  return { id, label: id, shape: 'box', isLit: false, isShared: false, ...more }
}
