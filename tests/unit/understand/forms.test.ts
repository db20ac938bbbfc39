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

test('the same two labels in every section are a contrast', () => {
  const sections = ['Isolamento', 'Desempenho']
    .map((title) => `### ${title}\n\n- **Contêineres:** x\n- **VMs:** y\n`)
    .join('\n')
  expect(form(`## Contêineres e VMs\n\n${sections}`)).toBe('contrast')
})

test.each([
  ['counterparts', '### Vantagens\n\n- a\n\n### Desvantagens\n\n- b\n', 'comparison'],
  [
    'the same labels',
    '### SQL\n\n- **A:** 1\n- **B:** 2\n\n### NoSQL\n\n- **A:** 3\n- **B:** 4\n',
    'contrast',
  ],
  [
    'the same labels and more',
    '### SQL\n\n- **A:** 1\n- **B:** 2\n\n### NoSQL\n\n- **A:** 3\n- **B:** 4\n- **A:** 5\n',
    'comparison',
  ],
  [
    'plain labels',
    '### Lista\n\n- Muda: sim\n- Chave: não\n\n### Tupla\n\n- Muda: não\n- Chave: sim\n',
    'contrast',
  ],
  [
    'lists under labels',
    '### Rust\n\nVantagens:\n\n- a\n\nRiscos:\n\n- b\n\n### Go\n\nVantagens:\n\n- c\n\nRiscos:\n\n- d\n',
    'contrast',
  ],
  [
    'questions',
    '### Um\n\n- **Pergunta:** a\n- **Resposta:** b\n\n### Dois\n\n- **Pergunta:** c\n- **Resposta:** d\n',
    undefined,
  ],
  ['neither', '### Python\n\n- a\n\n### Go\n\n- b\n', undefined],
])('two sections with lists, %s', (_, sections, expected) => {
  expect(form(`## Tema\n\n${sections}`)).toBe(expected)
})

test.each([
  ['TCP x UDP', 'TCP:\n\n- confiável\n\nUDP:\n\n- rápido\n', 'comparison'],
  ['TCP x UDP', '**TCP**\n\n- confiável\n\n**UDP**\n\n- rápido\n', 'comparison'],
  ['TCP x UDP', '**TCP:**\n\n- confiável\n\n**UDP:**\n\n- rápido\n', 'comparison'],
  ['TCP x UDP', 'TCP:\n\n1. abra\n2. envie\n\nUDP:\n\n1. envie\n2. siga\n', undefined],
  ['TCP x UDP', 'TCP:\n\n- ![a](a.png)\n\nUDP:\n\n- rápido\n', undefined],
  ['Microsserviços', 'Vantagens:\n\n- a\n\nDesvantagens:\n\n- b\n', 'comparison'],
  ['TCP x UDP', 'Usos:\n\n- vídeo\n\nPortas:\n\n- 53\n', undefined],
  ['TCP x UDP', 'TCP:\n\n- confiável\n\nUDP:\n\n- rápido\n\nSCTP:\n\n- raro\n', undefined],
  ['TCP x UDP', 'TCP:\n\n- confiável\n\nE também:\n\nUDP:\n\n- rápido\n', undefined],
])('two lists under lines that name them, %s: %s', (title, body, expected) => {
  expect(form(`## ${title}\n\n${body}`)).toBe(expected)
})

test('“Diferenças entre A e B” names two sides', () => {
  expect(
    form('## Diferenças entre Pod e Container\n\n### Pod\n\n- a\n\n### Container\n\n- b\n'),
  ).toBe('comparison')
})

test('a folder’s structure is no architecture', () => {
  expect(form('## Estrutura do projeto\n\n### src\n\n### tests\n\n### docs\n')).toBeUndefined()
})
