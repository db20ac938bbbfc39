import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shapesOf } from '../../../support/shapes-of.ts'

function read(body: string): string {
  const [shape] = shapesOf(body)
  if (shape?.kind !== 'aside') return `${shape?.kind}`
  const blocks = shape.node.type === 'blockquote' ? shape.node.children : [shape.node]
  return `${shape.role ?? 'note'}: ${blocks.map((block) => toString(block)).join(' | ')}`
}

test.each([
  ['> [!WARNING]\n> Apaga tudo.', 'warning: Apaga tudo.'],
  ['> [!tip]- Atalho\n> Windows + X', 'tip: Atalho | Windows + X'],
  ['> \\[!TIP]\n> Sem alerta', 'note: [!TIP] | Sem alerta'],
  ['> **Atenção:** apaga tudo', 'warning: Atenção: apaga tudo'],
  ['> Ao final você saberá usar containers.', 'objective: Ao final você saberá usar containers.'],
  ['**Nota:** vale para Linux', 'note: Nota: vale para Linux'],
  ['Dica: use o atalho', 'tip: Dica: use o atalho'],
  ['Nota = média das duas provas', 'definition'],
  ['Exemplo:', 'prose'],
  ['> Antigo master\n> O k8s tem serviços', 'note: Antigo master | O k8s tem serviços'],
  ['> Um texto que\n> continua aqui', 'note: Um texto que\ncontinua aqui'],
])('%j', (body, expected) => {
  expect(read(body)).toBe(expected)
})
