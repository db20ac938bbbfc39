import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { planned } from './planned.ts'

function tableOf(markdown: string): string[] {
  const slide = planned(markdown).find(({ layout }) => layout === 'table')
  const [table] = slide?.blocks ?? []
  if (table?.type !== 'table') return []
  return table.children.map(({ children }) => children.map((cell) => toString(cell)).join(' | '))
}

test('sections side by side, a row for each label', () => {
  const sections = ['Passivo', 'Ativo', 'Em bloco'].map(
    (title, index) =>
      `### ${title}\n\n- **Energia:** ${index}\n- **Direção:** d${index}\n- **Exemplo:** e${index}\n`,
  )
  expect(tableOf(`# A\n\n## Transporte\n\n${sections.join('\n')}`)).toEqual([
    ' | Passivo | Ativo | Em bloco',
    'Energia | 0 | 1 | 2',
    'Direção | d0 | d1 | d2',
    'Exemplo | e0 | e1 | e2',
  ])
})

test('two labels of many sections are the columns', () => {
  const sections = ['Peso', 'Preço', 'Cor'].map(
    (title) => `### ${title}\n\nA linha é dita.\n\n- **Gato:** g\n- **Cão:** c\n`,
  )
  expect(tableOf(`# A\n\n## Bichos\n\n${sections.join('\n')}`)).toEqual([
    ' | Gato | Cão',
    'Peso | g | c',
    'Preço | g | c',
    'Cor | g | c',
  ])
})
