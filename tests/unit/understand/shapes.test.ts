import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import type { Shape } from '../../../src/model/shape.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { understand } from '../../../src/understand/understand.ts'

function shapes(body: string, title = 'Container'): string[] {
  const parsed = parseNotes(
    { file: 'a.md', text: `# Notas\n\n## ${title}\n\n${body}\n` },
    { report: () => {} },
  )
  const root = understand(outline([parsed], { name: 'notas' }), { locale: pt })
  return root.children.flatMap((section) => section.shapes).map(describe)
}

function describe(shape: Shape): string {
  if (shape.kind === 'commands') {
    const items = shape.items.map(({ command, explanation }) =>
      explanation
        ? `${command} = ${explanation.map((node) => ('value' in node ? node.value : '')).join('')}`
        : command,
    )
    return `commands ${items.join(' | ')}`
  }
  if (shape.kind === 'chain') return `chain ${shape.layers.join(' > ')}`
  if (shape.kind === 'definition') return `definition of ${shape.term}`
  return shape.kind
}

test('a line of names joined by arrows is a chain', () => {
  expect(shapes('APP -> Arquivos de suporte e tempo de execução -> SO Hospedeiro')).toEqual([
    'chain APP > Arquivos de suporte e tempo de execução > SO Hospedeiro',
  ])
})

test.each([
  ['an arrow as a bullet', '-> primeiro ponto -> segundo -> terceiro'],
  ['a menu path', 'Settings -> Kubernetes -> Enable Kubernetes'],
  ['a term and its gloss', 'Cluster -> conjunto de máquinas'],
  ['an example', 'Ex.: A -> B -> C'],
  ['amounts', 'v = 3 -> 4 -> 5'],
  [
    'sentences',
    'A aplicação chama o serviço principal da empresa -> ele consulta o banco de dados -> responde',
  ],
])('%s is no chain', (_, line) => {
  expect(shapes(line).some((shape) => shape.startsWith('chain'))).toBe(false)
})

test('bare lines that are commands, with what is said of them', () => {
  expect(shapes('minikube start\nminikube ssh (entra dentro do shell)\nminikube addons')).toEqual([
    'commands minikube start | minikube ssh = entra dentro do shell | minikube addons',
  ])
})

test('a shell fence, its comments and its arrows', () => {
  expect(
    shapes('```sh\n# lista os nós\nkubectl get nodes\n$ docker ps # em execução\n```'),
  ).toEqual(['commands kubectl get nodes = lista os nós | docker ps = em execução'])
})

test('a list of commands in backticks', () => {
  expect(shapes('- `kubectl get pods` lista POD\n- `docker ps`: em execução')).toEqual([
    'commands kubectl get pods = lista POD | docker ps = em execução',
  ])
})

test.each([
  ['a sentence that begins like a command', 'docker é uma plataforma de containers'],
  ['a script', '```sh\nfor i in 1 2 3; do\n  docker ps\ndone\n```'],
  ['YAML without a language', '```\nkind: Pod\nmetadata: x\n```'],
])('%s is not a command list', (_, body) => {
  expect(shapes(body).some((shape) => shape.startsWith('commands'))).toBe(false)
})

test.each([
  ['Imagem = utilizada para replicar o container', 'definition of Imagem'],
  ['Conjunto de processos isolados do resto do sistema.', 'definition of Container'],
  ['**ETCD:** banco de dados chave valor', 'definition of ETCD'],
  ['Um container é um processo isolado do sistema', 'definition of container'],
])('%s', (body, expected) => {
  expect(shapes(body)).toEqual([expected])
})

test('lines that end a thought are cut, wrapped prose is not', () => {
  expect(shapes('Roda em qualquer lugar\nLeva tudo consigo').length).toBe(2)
  expect(
    shapes('Uma linha longa de prosa que um editor quebrou na coluna oitenta porque\nnão cabia')
      .length,
  ).toBe(1)
})

test('a quote and a remark are asides', () => {
  expect(shapes('> O kernel gerencia as system calls.\n\nObs.: vale para Linux')).toEqual([
    'aside',
    'aside',
  ])
})

test('a list keeps the line that introduces it', () => {
  expect(shapes('Container para:\n\n- Novos serviços\n- Orquestradores')).toEqual(['list'])
})

test('a table of contents is known, with the line that announces it', () => {
  const links = '- [A](#a)\n  - [B](#b)\n- [C](#c)\n'
  expect(shapes(links)).toEqual(['contents'])
  expect(shapes(`Table of Contents:\n\n${links}`)).toEqual(['contents'])
  expect(shapes(`O modelo tem três camadas:\n\n${links}`)).toEqual(['list'])
  expect(shapes('- [A](https://a.example)\n- [B](#b) e mais\n- c\n')).toEqual(['list'])
})

test('spacers, comments and pictures without words are nothing', () => {
  expect(shapes('&nbsp;\n\n<!-- nota -->\n\n![](a.png)\n\nTexto')).toEqual(['prose'])
  expect(shapes('<a name="x"></a>\n\nTexto')).toEqual(['prose'])
})
