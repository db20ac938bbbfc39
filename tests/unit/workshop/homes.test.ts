import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

/** The fences of a deck, without what they say of themselves. */
async function drawn(text: string): Promise<string[]> {
  const made = await makeDeck({
    name: 'a',
    files: [{ file: 'a.md', text: `---\nlang: pt-BR\n---\n${text}` }],
  })
  return [...made.text.matchAll(/```mermaid\n([^]*?)```/g)].map(([, fence = '']) =>
    fence
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^(?:%%|class |accDescr)/.test(line))
      .join('\n'),
  )
}

const cluster = `# Curso

## Cluster

### kubelet

É o agente de cada nó.

### etcd

É o banco de dados do cluster.

`
const flow = `## Rede

### Caminho do pedido

Cliente -> Porteiro -> kubelet -> etcd

### Porteiro

É quem abre a porta.
`

test('things have the colour of the part that teaches them, those of another part its number and title', async () => {
  expect(await drawn(cluster + flow)).toEqual([
    [
      'accDescr: Em ordem: Cliente, Porteiro, kubelet, etcd. kubelet: parte 1, Cluster. etcd: parte 1, Cluster.',
      '%% part 1: Cluster',
      'class kubelet,etcd part1',
      'class porteiro part2',
    ].join('\n'),
  ])
})

test('the plural is the same thing', async () => {
  const [fence] = await drawn(
    `${cluster.replace('kubelet', 'Agentes')}${flow.replace('kubelet', 'Agente')}`,
  )
  expect(fence).toContain('class agente,etcd part1')
})

test('the same name in two parts may be two things: it has no colour', async () => {
  const again = `${flow}\n### etcd\n\nÉ uma pasta com configurações.\n`
  const [fence] = await drawn(cluster + again)
  expect(fence).toContain('class kubelet part1')
  expect(fence).not.toContain('etcd part')
  expect(fence).not.toContain('etcd: parte')
})

test('drawings stay as they are where none has a thing of another part', async () => {
  const [fence] = await drawn(
    `${cluster}## Rede\n\n### Caminho\n\nCliente -> Porta -> Sala -> Mesa\n`,
  )
  expect(fence).toBe('accDescr: Em ordem: Cliente, Porta, Sala, Mesa.')
})

test('small maps with a lit place, and piles of layers, keep their own colours', async () => {
  const system = `# Curso

## Arquitetura

### Control Plane

É o cérebro.

#### etcd

É o banco de dados.

### Nós

São as máquinas.

#### kubelet

É o agente.

## Rede

### Caminho

Cliente -> kubelet -> etcd
`
  const [overview, ...maps] = await drawn(system)
  expect(overview).toContain('class etcd,kubelet part1')
  const [flowOfIt] = maps.slice(-1)
  expect(flowOfIt).toContain('%% part 1: Arquitetura')
  for (const map of maps.slice(0, -1)) expect(map).toMatch(/^accDescr: .*\nclass [\w,]+ here$/)
})
