import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { withoutColon } from '../../../src/model/without-colon.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const bold: PhrasingContent = { type: 'strong', children: [text('TCP')] }

test.each([
  [[text('TCP:')], [text('TCP')]],
  [[text('TCP : ')], [text('TCP')]],
  [[text('host:port')], [text('host:port')]],
  [
    [bold, text(' over IP:')],
    [bold, text(' over IP')],
  ],
  [
    [text('a: '), bold],
    [text('a: '), bold],
  ],
  [[], []],
])('%j → %j', (name, bare) => {
  expect(withoutColon(name)).toEqual(bare)
})
