import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

async function slidesOf(text: string): Promise<string[]> {
  const { deck } = await makeDeck({ name: 'notas', files: [{ file: 'notas.md', text }] })
  return deck.slides.map(({ title, blocks }) =>
    [toString([...title]), ...blocks.map((block) => toString(block))].join(' | '),
  )
}

test('headings with nothing under them are a list, where they stand', async () => {
  const text =
    '# Redes\n\n## Camadas\n\n### Física\n\n### Enlace\n\n### Rede\n\nIP e rotas\n\n### Resto\n'
  expect(await slidesOf(text)).toEqual([
    'Redes',
    'Camadas',
    'Camadas | FísicaEnlace',
    'Rede | IP e rotas',
    'Camadas | Resto',
    expect.anything(),
  ])
})
