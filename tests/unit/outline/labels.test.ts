import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import type { Section } from '../../../src/model/section.ts'
import { outline } from '../../../src/outline/outline.ts'
import { roles } from '../../../src/outline/roles.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

/** Each section with a role, or text of its own: role, title and text. */
function sections(body: string): string[] {
  const text = `# Pods\n\n## Parte\n\n${body}`
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => {} })
  const all = (section: Section): string[] => {
    const { role, titleText, body: own, children } = section
    const said = own.map((node) => toString(node)).join(' ')
    return [`${role ?? ''}|${titleText}|${said}`, ...children.flatMap(all)]
  }
  return all(roles(outline([parsed], { name: 'a' }), { locale: pt })).slice(2)
}

test.each([
  ['**Solução:** use `run`.', 'solution|Solução|use run.'],
  ['**Resposta**: 42', 'solution|Resposta|42'],
  ['**Resposta**\n\n42', 'solution|Resposta|42'],
  ['Resposta: 42', 'solution|Resposta|42'],
  ['> Gabarito 2: b\n>\n> porque sim', 'solution|Gabarito 2|b porque sim'],
])('the solution of an exercise begins at its label: %s', (label, expected) => {
  expect(sections(`### Exercício 1\n\nCrie um pod.\n\n${label}\n`)).toEqual([
    'exercise|Exercício 1|Crie um pod.',
    expected,
  ])
})

test('what stands below the label belongs to it, headings too', () => {
  expect(sections('### Exercício\n\nFaça.\n\n**Solução:**\n\n- a\n\n#### Passo 1\n\nb\n')).toEqual([
    'exercise|Exercício|Faça.',
    'solution|Solução|a',
    '|Passo 1|b',
  ])
})

test('exercises in bold are exercises when a solution follows', () => {
  expect(
    sections('Antes.\n\n**Exercício 1:** Crie.\n\n**Resposta:** run\n\n**Exercício 2:** Apague.\n'),
  ).toEqual(['exercise|Exercício 1|Crie.', 'solution|Resposta|run', 'exercise|Exercício 2|Apague.'])
  expect(sections('**Exercício físico:** faz bem.\n\n**Resposta:** nenhuma\n')).toEqual([])
})

test('elsewhere the same words are words', () => {
  expect(sections('**Problema:** lento\n\n**Solução:** cache\n\nResposta: 200\n')).toEqual([])
  expect(sections('### Exercício\n\nQual a resposta: 1 ou 2? **Solução** boa.\n')).toEqual([
    'exercise|Exercício|Qual a resposta: 1 ou 2? Solução boa.',
  ])
})

test('a list of questions with their answers below them is one of exercises', () => {
  expect(
    sections('- Quanto é 6 × 7?\n    - Resposta: 42\n- Some 2 e 2.\n    - Resposta: 4\n'),
  ).toEqual([
    'exercise|Exercício 1|Quanto é 6 × 7?',
    'solution|Resposta|42',
    'exercise|Exercício 2|Some 2 e 2.',
    'solution|Resposta|4',
  ])
})

test('below “Exercises”, questions and answers may take turns', () => {
  expect(
    sections(
      '### Exercícios\n\n- Pergunta: 2 + 2?\n- Resposta: 4\n- Pergunta: 3 + 3?\n- Resposta: 6\n',
    ),
  ).toEqual([
    '|Exercícios|',
    'exercise|Exercício 1|Pergunta: 2 + 2?',
    'solution|Resposta|4',
    'exercise|Exercício 2|Pergunta: 3 + 3?',
    'solution|Resposta|6',
  ])
})

test('lists of problems and what solved them, and of words, are lists', () => {
  expect(sections('- Problema: lento\n- Solução: cache\n')).toEqual([])
  expect(sections('- Resposta: o que o servidor manda\n- Pedido: o que se pede\n')).toEqual([])
})

test('answers in a list of common questions, or with more below them, are there to be read', () => {
  const list = '- Por que o pod espera?\n    - Resposta: falta memória\n'
  expect(sections(`### FAQ\n\n${list}`)).toEqual([
    '|FAQ|Por que o pod espera?Resposta: falta memória',
  ])
  expect(sections(`${list}\nEntregue até sexta.\n`)).toEqual([])
  expect(sections(`${list}\n### Services\n\nTexto.\n`)).toEqual(['|Services|Texto.'])
  expect(sections('- Problema: não sobe?\n    - Solução: reinicie\n')).toEqual([])
})
