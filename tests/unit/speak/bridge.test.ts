import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

test('each slide leads over to the next; not to its own continuation, and not past the end', async () => {
  const text = '---\nlang: en\n---\n# Talk\n\n## One\n\nSome words.\n\n## Two\n\nMore words.\n'
  const { deck } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  expect(
    deck.slides.map(({ id, said }) => [id, toString(said.at(-1) ?? { type: 'root' })]),
  ).toEqual([
    ['talk', 'Next: Agenda'],
    ['agenda', 'Next: One'],
    ['one', ''],
    ['one-2', 'Next: Two'],
    ['two', ''],
    ['two-2', 'Next: Questions?'],
    ['end', ''],
  ])
})
