import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { understand } from '../../../src/understand/understand.ts'

function form(markdown: string): string | undefined {
  const parsed = parseNotes({ file: 'a.md', text: `# Notas\n\n${markdown}` }, { report: () => {} })
  return understand(outline([parsed], { name: 'notas' }), { locale: pt }).children[0]?.form?.kind
}

test('a title with two sides and a section for each is a comparison', () => {
  expect(
    form(
      '## Container x Virtualização\n\n### Container\n\n- leve\n\n### Virtualização\n\n- pesada\n',
    ),
  ).toBe('comparison')
})

test('a title with an x but other sections is not', () => {
  expect(form('## Raio x\n\n### Uso\n\n- a\n\n### Riscos\n\n- b\n')).toBeUndefined()
  expect(form('## Docker x Podman\n\n### Instalação\n\n- a\n\n### Uso\n\n- b\n')).toBeUndefined()
})

test('a tree of things under “Arquitetura” is a hierarchy', () => {
  expect(
    form(
      '## Arquitetura\n\n### Control Plane\n\n#### etcd\n\n#### kube-apiserver\n\n### Nós\n\n#### kubelet\n',
    ),
  ).toBe('hierarchy')
})

test('steps, questions and chapters are not', () => {
  expect(
    form('## Arquitetura\n\n### Instalando\n\n### Como usar?\n\n### Conclusão\n'),
  ).toBeUndefined()
  expect(form('## Passos\n\n### Docker\n\n### Minikube\n\n### Kubectl\n')).toBeUndefined()
})
