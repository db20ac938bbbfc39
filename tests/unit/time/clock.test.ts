import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'
import { startMinutes } from '../../../src/time/clock.ts'

test.each([
  ['09:00', 540],
  ['9h30', 570],
  ['9h', 540],
  ['24:00', undefined],
  ['soon', undefined],
])('%s', (text, minutes) => {
  expect(startMinutes(text)).toBe(minutes)
})

test('each part on the agenda has the time it begins', async () => {
  const text = `---\nlang: pt-BR\nstart: "09:00"\n---\n# A\n\n## Um\n\nTexto.\n\n## Dois\n\nTexto.\n`
  const { deck } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  const [list] = deck.slides.find(({ layout }) => layout === 'agenda')?.blocks ?? []
  const items = list?.type === 'list' ? list.children.map((item) => toString(item)) : []
  expect(items).toEqual(['Um · 09:00', 'Dois · 09:05'])
})
