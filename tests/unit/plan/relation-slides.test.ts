import { expect, test } from 'vitest'
import { line, planned } from './planned.ts'

const names = '## Pasarela\n\n## Cola\n\n## Pagos\n\n'

test('a section of relations is a drawing, its sentences said', () => {
  const notes = `# A\n\n${names}## Quem fala\n\nA pasarela envia dados para a cola.\n\nPagos depende da cola.\n`
  const slide = planned(notes).find(({ layout }) => layout === 'diagram')
  const [block] = slide?.blocks ?? []
  if (block?.type !== 'sketch' || block.sketch.kind !== 'relations') throw new Error('no sketch')
  expect(block.sketch.arrows).toEqual([
    { from: 'Pasarela', to: 'Cola', label: 'envia dados para' },
    { from: 'Pagos', to: 'Cola', label: 'depende da' },
  ])
  expect(slide?.said).toHaveLength(2)
})

test('the relations of a system are drawn after the system', () => {
  const notes = `# A\n\n## Arquitetura\n\n### Web\n\nA web consulta o cache.\n\n### Cache\n\nO cache usa o disco.\n\n### Disco\n\nÉ o disco.\n`
  const layouts = planned(notes).map(({ layout }) => layout)
  expect(layouts.slice(1, 4)).toEqual(['section', 'diagram', 'diagram'])
})

test('one arrow alone is a sentence', () => {
  const notes = `# A\n\n${names}## Quem fala\n\nPagos depende da cola.\n`
  expect(planned(notes).map(line).join('\n')).not.toContain('diagram')
})
