import { expect, test } from 'vitest'
import { disarm } from '../../../src/admit/mermaid/disarm.ts'

test('lines stay where they are, and tags of mere looks go', () => {
  expect(disarm('%%{init: {"theme":"dark"}}%%\ngraph LR\n  a["<b>x</b>"] --> b')).toEqual({
    text: '\ngraph LR\n  a["x"] --> b',
    stripped: [{ what: 'directive `%%{init…}%%`', line: 1 }],
  })
})

test.each(['a -->|"x"| b', 'a{"x"} --> b(["y"])', 'a[/"x"/] --> b', 'x-axis ["jan", "fev"]'])(
  'quotes around a whole label are right: %s',
  (line) => {
    expect(disarm(`flowchart LR\n  ${line}`).unsafe).toBeUndefined()
  },
)
