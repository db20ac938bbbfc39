// `html: trusted`: what the author vouches for goes into the deck as it is, and nothing else does.
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

const make = (body: string, html?: 'trusted') =>
  makeDeck({ name: 'a', files: [{ file: 'a.md', text: `# A\n\n## B\n\n${body}\n` }] }, { html })

test('blocks and pieces of a line stand as they were written', async () => {
  const { text, findings } = await make(
    '<Counter :start="{ a: 1 }" />\n\nPress <kbd>Ctrl</kbd> and {{ wait }} for `<nome-pod>`.',
    'trusted',
  )
  expect(findings).toEqual([])
  expect(text).toContain('\n<Counter :start="{ a: 1 }" />\n')
  expect(text).toContain('Press <kbd>Ctrl</kbd> and ')
  // Text is still text.
  expect(text).not.toContain('{{ wait }}')
})

test('by default the same notes are shown', async () => {
  const { text } = await make('<Counter />\n\nPress <kbd>Ctrl</kbd>.')
  expect(text).not.toContain('\n<Counter />')
  expect(text).not.toContain('<kbd>')
})

test('what Vue cannot read is one finding, with the way out', async () => {
  const { findings } = await make('<div class="box">\n\nText.', 'trusted')
  expect(findings.map(({ rule, severity, place }) => [rule, severity, place?.fromLine])).toEqual([
    ['html/template', 'error', 5],
  ])
})

test('a line that would end the slide is shown instead', async () => {
  const { deck, text, findings } = await make('<pre>\n---\n</pre>', 'trusted')
  expect(findings).toEqual([])
  expect(text).not.toContain('\n<pre>')
  expect(deck.slides).toHaveLength(4)
})
