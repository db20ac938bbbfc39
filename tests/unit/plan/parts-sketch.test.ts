import { expect, test } from 'vitest'
import { planned } from './planned.ts'

test('a list of parts is drawn: groups with their parts, and what stands alone', () => {
  const notes =
    '# A\n\n## Orquestra\n\nÉ composta por:\n\n- Cordas\n  - Violinos\n  - Violas\n- Percussão\n'
  const slide = planned(notes).find(({ layout }) => layout === 'diagram')
  const block = slide?.blocks.at(-1)
  if (block?.type !== 'sketch' || block.sketch.kind !== 'containment') throw new Error('no sketch')
  const { groups, things } = block.sketch
  expect(groups.map(({ label, things: inner }) => [label, ...inner.map((it) => it.label)])).toEqual(
    [['Cordas', 'Violinos', 'Violas']],
  )
  expect(things.map(({ label }) => label)).toEqual(['Percussão'])
})
