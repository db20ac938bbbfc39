import { expect, test } from 'vitest'
import { turned } from '../../../src/stage/diagram/turned.ts'

test.each([
  ['graph TD\n  a --> b', 'graph LR\n  a --> b'],
  ['%% note\nflowchart LR\n  a --> b', '%% note\nflowchart TB\n  a --> b'],
  ['classDiagram\n  A <|-- B', 'classDiagram\n  direction LR\n  A <|-- B'],
  ['stateDiagram-v2\n  a --> b', 'stateDiagram-v2\n  direction LR\n  a --> b'],
])('%s', (text, expected) => {
  expect(turned(text)).toBe(expected)
})

test.each([
  'pie\n "a": 1',
  'sequenceDiagram\n A->>B: x',
  'erDiagram\n direction RL\n A ||--o{ B : x',
])('has no other way: %s', (text) => {
  expect(turned(text)).toBeUndefined()
})
