import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

async function slides(body: string): Promise<string[]> {
  const { text } = await makeDeck({
    name: 'a',
    files: [{ file: 'a.md', text: `# Notas\n\n## Docker x VM\n\n${body}\n` }],
  })
  return text.split(/\n(?=---\nlayout: )/)
}

test('what the sides are is the first row', async () => {
  const deck = await slides(
    '### Docker\n\nUm processo isolado.\n\n- Leve\n\n### VM\n\nUma máquina inteira.\n\n- Pesada',
  )
  const table = deck.find((slide) => slide.includes('layout: comparison'))
  expect(table).toMatch(
    /\| Docker +\| VM +\|\n.*\n\| Um processo isolado\. +\| Uma máquina inteira\. +\|/,
  )
})

test('code and tables of a side have slides of their own, with the line before them', async () => {
  const deck = await slides(
    '### Docker\n\n- Leve\n\nAssim:\n\n```yaml\na: 1\n```\n\n### VM\n\n- Pesada\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  )
  const code = deck.find((slide) => slide.includes('layout: code'))
  expect(code).toContain('# Docker\n\nAssim:\n\n```yaml')
  expect(deck.find((slide) => slide.includes('layout: table'))).toContain('# VM\n')
})
