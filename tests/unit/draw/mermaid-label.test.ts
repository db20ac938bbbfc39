import { expect, test } from 'vitest'
import { labelEncoder } from '../../../src/draw/mermaid-label.ts'

test.each([
  ['SO Hospedeiro (x86, ARM) = 100%', 'SO Hospedeiro (x86, ARM) = 100%'],
  ['Vec<T>', 'Vec#lt;T#gt;'],
  ['say "hi"; #1', 'say #quot;hi#quot;#59; #35;1'],
  ['%% nota', '#37;#37; nota'],
  ['R$ 5 e $$x$$', 'R$ 5 e #36;#36;x#36;#36;'],
  ['1. x', '1#46; x'],
  ['v1.2 - x', 'v1.2 - x'],
  ['- x', '#45; x'],
  ['  dois \n espaços ', 'dois espaços'],
])('%s', (label, written) => {
  expect(labelEncoder([label])(label)).toBe(written)
})

test('a colon is encoded where Mermaid would take the rest for a colour', () => {
  const encode = labelEncoder(['style', 'a: "b"'])
  expect(encode('a: "b"')).toBe('a#58; #quot;b#quot;')
})
