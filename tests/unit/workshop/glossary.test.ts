import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

function glossary(text: string, options: { drop?: string[] } = {}): string[] {
  return workshopOf(text, options).glossary.map(
    ({ term, meaning, place }) =>
      `${term}: ${toString({ type: 'paragraph', children: [...meaning] })} (${place.fromLine})`,
  )
}

const notes = `---
lang: pt-BR
---
# Kubernetes

## Cluster

Conjunto de máquinas que trabalham como uma só. Cada uma é um nó.

## Armazenamento

Imagem = modelo somente leitura do qual o container nasce

- **PersistentVolume**: um pedaço de disco do cluster
- **StorageClass**: receita que cria o disco sob demanda
`

test('definitions under headings, with an equals sign and behind labels, one sentence each', () => {
  expect(glossary(notes)).toEqual([
    'Cluster: Conjunto de máquinas que trabalham como uma só. (8)',
    'Imagem: modelo somente leitura do qual o container nasce (12)',
    'PersistentVolume: um pedaço de disco do cluster (14)',
    'StorageClass: receita que cria o disco sob demanda (15)',
  ])
})

test('terms that the author does not want are left out, whatever their case', () => {
  expect(glossary(notes, { drop: ['imagem', 'CLUSTER'] })).toHaveLength(2)
})

test('labels that come again are attributes, not terms', () => {
  const twice = `# Two\n\n## A\n\n- **Speed:** fast in most of the cases\n- **Cost:** high for what it is\n\n## B\n\n- **Speed:** slow in most of the cases\n- **Cost:** low for what it is\n`
  expect(glossary(twice)).toEqual([])
})

test('a second name in parentheses is the same term', () => {
  const both = `---\nlang: en\n---\n# K\n\n## Kubernetes (k8s)\n\nPlatform that runs containers on many machines.\n\nk8s is a platform that runs containers.\n`
  expect(glossary(both)).toEqual([
    'Kubernetes (k8s): Platform that runs containers on many machines. (8)',
  ])
})

test.each([
  ['a requirement', 'Windows 11 é a versão mínima necessária para instalar o Docker.'],
  ['what the thing of the heading says', 'O roteiro do Docker fala sobre o suporte ao seccomp.'],
  ['what people say', 'Bach é o pai de toda a música, dizem.'],
  [
    'an example',
    '- **Refração**: a luz entra na água de uma piscina, por exemplo\n- **Sombra**: sim',
  ],
  [
    'a condition',
    '- **Liveness**: se o container não responder, ele é reiniciado\n- **Sonda**: sim',
  ],
  ['a comparison', 'Linux é melhor que Windows para isso.'],
  ['a name', '- **Professora**: María López Pérez\n- **Prazo**: Sexta 12 de Maio'],
  ['a remark', '- **Prof. Souza**: cobra isso na prova\n- **Sonda**: mede isso sempre!'],
  ['a date', '**Data:** 12 de maio'],
  ['a row of things', '- **Partes**: corda, ponte, tampo\n- **Cor**: sim'],
  ['a word and an aside', '- **Ouro Preto**: Cidade (Minas Gerais)\n- **Mapa**: sim'],
  ['two things set against each other', '- **Tipos**: corda = som fraco | sopro = som forte'],
  ['the label of a trick', '**Diferenças importantes:** o som que cada um faz'],
  [
    'adjectives of the heading',
    '- **Físicas**: não mudam o que há\n- **Químicas**: mudam o que há',
  ],
  [
    'a list that nobody reads as one',
    '- **Queda (1889):**\n-- Quando: no fim do ano\n-- Quem: todos',
  ],
  ['fields of the notes', 'Tempo de estudo recomendado: 6 horas | Prova: terça'],
  ['what kind of notes they are', 'Apuntes de todo lo que se vio en el curso de redes'],
])('%s is no definition', (_, text) => {
  expect(glossary(`---\nlang: pt-BR\n---\n# N\n\n## Roteiro da Segurança\n\n${text}\n`)).toEqual([])
})

test('what a known thing does in one place is not what it is', () => {
  const text = `---\nlang: pt-BR\n---\n# N\n\n## Pods\n\nO Pod é a menor unidade que o cluster executa.\n\n## Kafka\n\n## Segredo\n\nTanto o Pod quanto o Kafka usam o mesmo segredo:\n\n- **Pod**: recebe o segredo como variável de ambiente\n- **Kafka**: lê o segredo direto do arquivo\n`
  expect(glossary(text)).toEqual(['Pod: O Pod é a menor unidade que o cluster executa. (8)'])
})

test('a sentence ends before a link that begins another', () => {
  const text = `---\nlang: en\n---\n# N\n\n## Cluster\n\nSet of machines that work as one. [How to install it](https://example.org)\n`
  expect(glossary(text)).toEqual(['Cluster: Set of machines that work as one. (8)'])
})

test('“definition” and the like is the label of what the heading names', () => {
  const text = `---\nlang: pt-BR\n---\n# Figuras\n\n## Trapézio\n\n**Definição:** quadrilátero com dois lados paralelos\n\n## Áreas e lados\n\n**Definição:** medida que se calcula de um lado\n`
  expect(glossary(text)).toEqual(['Trapézio: quadrilátero com dois lados paralelos (8)'])
})

test('a label that comes again anywhere is an attribute, however it is said', () => {
  const text = `---\nlang: pt-BR\n---\n# Figuras\n\n## Retângulo\n\n- **Altura:** largura\n\n## Trapézio\n\n- **Altura:** distância entre as bases da figura\n- **Base:** lado de que se mede a altura\n`
  expect(glossary(text)).toEqual(['Base: lado de que se mede a altura (13)'])
})

test('an initial is not the end of a sentence', () => {
  const text = `---\nlang: en\n---\n# N\n\n## Relation\n\nA relation is a table of rows that Edgar F. Codd described. It has a name.\n`
  expect(glossary(text)).toEqual([
    'relation: A relation is a table of rows that Edgar F. Codd described. (8)',
  ])
})

test('a number of things that are told of is a meaning', () => {
  const text = `---\nlang: en\n---\n# N\n\n## DNS\n\n- **Root servers:** 13 servers that know where to ask next\n- **Resolvers:** servers that ask for the clients\n`
  expect(glossary(text)).toEqual([
    'Resolvers: servers that ask for the clients (9)',
    'Root servers: 13 servers that know where to ask next (8)',
  ])
})
