import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { numberContinuations } from '../../../src/plan/number-continuations.ts'
import { plan } from '../../../src/plan/plan.ts'
import { speak } from '../../../src/speak/speak.ts'
import { understand } from '../../../src/understand/understand.ts'

/** The slides as one line each: layout, crumbs, title, number, kinds of blocks. */
function slides(markdown: string): string[] {
  const parsed = parseNotes({ file: 'a.md', text: markdown }, { report: () => {} })
  const root = understand(outline([parsed], { name: 'notas' }), { locale: pt })
  return numberContinuations(speak(plan(root, { locale: pt }), { locale: pt })).map((slide) => {
    const number = slide.continued ? ` ${slide.continued.index}/${slide.continued.total}` : ''
    const title = [...slide.crumbs, toString([...slide.title])].join(' › ')
    const kinds = slide.blocks.map(({ type }) => type).join(' ')
    const said =
      slide.said.length > 0
        ? ` + said: ${slide.said.map((node) => toString(node)).join(' / ')}`
        : ''
    return `${slide.layout}: ${title}${number} [${kinds}]${said}`
  })
}

test('a cover, an agenda, dividers, an end', () => {
  expect(slides('# A\n\n## B\n\n- x\n\n### D\n\n- z\n\n## C\n\n- y\n')).toEqual([
    'cover: A []',
    'agenda: Agenda [list]',
    'section: B []',
    'list: B [list]',
    'list: D [list]',
    'section: C []',
    'list: C [list]',
    'end: Perguntas? []',
  ])
})

test('few words are a statement, asides are said', () => {
  expect(slides('# A\n\n## B\n\nConjunto de processos.\n\n> Diga isto.\n').slice(2)).toEqual([
    'statement: B [paragraph] + said: Diga isto.',
    'end: Perguntas? []',
  ])
})

test('of a long paragraph one sentence is shown, all of it is said', () => {
  const long = `O **pod** é a menor unidade. ${'E mais palavras que ninguém lê num slide. '.repeat(6)}`
  const [slide] = slides(`# A\n\n## B\n\n${long}\n`).slice(2)
  expect(slide).toMatch(/^statement: B \[paragraph\] \+ said: O pod é a menor unidade\. E mais/)
})

test('a few items stand under the chain that they explain, many have a slide of their own', () => {
  const few = '- a: usa o disco\n- b: escreve\n'
  const many = '- um item com umas tantas palavras\n'.repeat(9)
  expect(slides(`# A\n\n## B\n\npedido -> fila -> disco\n\n${few}`).slice(2, -1)).toEqual([
    'diagram: B [sketch list]',
  ])
  expect(slides(`# A\n\n## B\n\npedido -> fila -> disco\n\n${many}`).slice(2, -1)).toEqual([
    'diagram: B 1/2 [sketch]',
    'list: B 2/2 [list]',
  ])
})

test('the line that introduces the drawing of a system stands over it', () => {
  const system =
    '### Control Plane\n\n#### etcd\n\n#### kube-apiserver\n\n### Nós\n\n#### kubelet\n'
  expect(slides(`# A\n\n## Arquitetura\n\nNo cluster há:\n\n${system}`)[2]).toBe(
    'diagram: Arquitetura [paragraph sketch]',
  )
  expect(slides(`# A\n\n## Arquitetura\n\nTudo num cluster.\n\n${system}`)[2]).toBe(
    'diagram: Arquitetura [sketch paragraph]',
  )
})

test('code, tables and commands have a slide to themselves, with the few words before them', () => {
  const body =
    'Assim:\n\n```yaml\nkind: Pod\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nminikube start\nminikube stop\n'
  expect(slides(`# A\n\n## B\n\n${body}`).slice(2, -1)).toEqual([
    'code: B 1/3 [paragraph code]',
    'table: B 2/3 [table]',
    'commands: B 3/3 [list]',
  ])
})

test('a system: overview, then each part with the map beside it; empty parts are only drawn', () => {
  const notes = `# A

## S

### Arquitetura

#### Control Plane

É o cérebro

##### etcd

Guarda o estado

#### Nós

##### kubelet

#### Registry
`
  expect(slides(notes).slice(2, -1)).toEqual([
    'diagram: Arquitetura [sketch]',
    'component: Arquitetura › Control Plane [paragraph sketch]',
    'component: Arquitetura › Control Plane › etcd [paragraph sketch]',
  ])
})

test.each([
  ['![a](x.png)', 900, 500, 'picture: B [image]'],
  ['Uma frase.\n\n![a](x.png)', 900, 500, 'picture: B [paragraph image]'],
  ['- um\n- dois\n\n![a](x.png)', 900, 500, 'picture-beside: B [list image]'],
  ['Uma frase.\n\n![a](x.png)', 500, 900, 'picture-beside: B [paragraph image]'],
])('an image with %o beside it, %i × %i px', (text, widthPx, heightPx, expected) => {
  const notes = parseNotes({ file: 'a.md', text: `# A\n\n## B\n\n${text}\n` }, { report: () => {} })
  const children = notes.root.children.map((node) => {
    if (node.type !== 'paragraph' || node.children[0]?.type !== 'image') return node
    return { ...node.children[0], data: { picture: { path: 'assets/x.png', widthPx, heightPx } } }
  })
  const root = { ...notes.root, children }
  const outlined = outline([{ ...notes, root }], { name: 'notas' })
  const [slide] = plan(understand(outlined, { locale: pt }), { locale: pt }).filter(({ blocks }) =>
    blocks.some(({ type }) => type === 'image'),
  )
  expect(`${slide?.layout}: B [${slide?.blocks.map(({ type }) => type).join(' ')}]`).toBe(expected)
})
