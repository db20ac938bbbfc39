import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

test('a chain is clicked through, and the speaker notes say what comes', async () => {
  const notes = '# Pedido\n\n## Caminho\n\nNavegador -> CDN [click] -> Cache -> Banco\n'
  const { text, findings } = await makeDeck({
    name: 'notas',
    files: [{ file: 'notas.md', text: notes }],
  })
  expect(findings).toEqual([])
  expect(text).toContain('routeAlias: caminho-2\nclicks: 3')
  expect(text).toContain('[click] CDN &#91;click]\n\n[click] Cache\n\n[click] Banco')
})
