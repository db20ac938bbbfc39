import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shapesOf } from '../../../support/shapes-of.ts'

function read(body: string): string {
  const [shape] = shapesOf(body)
  return shape?.kind === 'aside'
    ? `${shape.role ?? 'note'}: ${toString(shape.node)}`
    : `${shape?.kind}`
}

test.each([
  ['> [!WARNING]\n> Apaga tudo.', 'warning: Apaga tudo.'],
  ['> [!tip]- Atalho\n> Windows + X', 'tip: Atalho\nWindows + X'],
  ['> \\[!TIP]\n> Sem alerta', 'note: [!TIP]\nSem alerta'],
  ['> **Atenção:** apaga tudo', 'warning: Atenção: apaga tudo'],
  ['> Ao final você saberá usar containers.', 'objective: Ao final você saberá usar containers.'],
  ['**Nota:** vale para Linux', 'note: Nota: vale para Linux'],
  ['Dica: use o atalho', 'tip: Dica: use o atalho'],
  ['Nota = média das duas provas', 'definition'],
  ['Exemplo:', 'prose'],
])('%j', (body, expected) => {
  expect(read(body)).toBe(expected)
})
