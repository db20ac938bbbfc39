// Why notes that look like a shape are not that shape, for `explain`.
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

async function reasons(body: string): Promise<string[]> {
  const { deck } = await makeDeck({
    name: 'a',
    files: [{ file: 'a.md', text: `# Notas\n\n${body}\n` }],
  })
  return deck.slides.flatMap((slide) => slide.reasons.map(({ text }) => text))
}

test.each([
  ['## Onde\n\nSettings -> Kubernetes -> Enable', 'not chain: it says where to click'],
  ['## Fluxo\n\n`a` -> b -> c', 'not chain: links, code or formulas stand between the arrows'],
  ['## Fluxo\n\nCDN -> Cache -> CDN -> Banco', 'not chain: a name comes twice'],
  ['## PAM\n\nPAM = PAD + (PAS - PAD)', 'not definition: it calculates'],
  ['## Rodar\n\n```sh\nls -la\n<html>\n```', 'not commands: “<html>” is no whole command'],
  [
    '## Componentes\n\n### Instalar o cluster\n\nTexto.\n\n### Como usar?\n\nTexto.\n\n### etcd\n\nBanco.',
    'not hierarchy: only 1 of 3 headings below name things',
  ],
  [
    '## A x B\n\n### Lado A\n\n- um\n\n## C x D\n\n### C\n\nTexto.\n\n### D\n\n- um',
    'not comparison: a side has no list',
  ],
])('%j', async (body, reason) => {
  expect(await reasons(body)).toContain(reason)
})
