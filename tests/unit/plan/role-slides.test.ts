import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

const made = (text: string, lang = 'en') =>
  makeDeck({
    name: 'a',
    files: [{ file: 'a.md', text: `---\nlang: ${lang}\n---\n\n# A\n\n${text}` }],
  })

/** Each slide between cover and end: layout, title, and whether participants may not have it. */
const lines = async (text: string, lang?: string): Promise<string[]> =>
  (await made(text, lang)).text
    .split(/^---\n(?=layout)/m)
    .slice(1)
    .map((slide) =>
      [
        /layout: (\S+)/.exec(slide)?.[1],
        /^# (.*)$/m.exec(slide)?.[1],
        /^minutes: (\d+)$/m.exec(slide)?.[1],
        /^solution: true$/m.test(slide) ? 'solution' : undefined,
      ]
        .filter(Boolean)
        .join(' | '),
    )
    .filter((line) => !line.startsWith('end') && !line.startsWith('section'))

test('an exercise is what its heading, a comment or a fence calls one', async () => {
  const forms = [
    '### Exercise 2: pods\n\nMake a pod.\n\n#### Solution\n\nIt is made.',
    '### Exercise 2: pods\n\nMake a pod.\n\n### Solution\n\nIt is made.',
    '### Exercise 2: pods\n\nMake a pod.\n\n<details><summary>Solution</summary>\n\nIt is made.\n\n</details>',
    ':::exercise Exercise 2: pods\nMake a pod.\n\n:::solution Solution\nIt is made.\n:::\n:::',
    ':::::: challenge\n\n## Exercise 2: pods\n\nMake a pod.\n\n::: {.solution}\n## Solution\nIt is made.\n:::\n::::::',
    '### Exercise 2: pods\n\n<!-- exercise -->\n\nMake a pod.\n\n### Answer\n\n<!-- solution -->\n\nIt is made.',
  ]
  for (const form of forms) {
    expect(await lines(`## Pods\n\nA pod runs.\n\n${form}`)).toEqual([
      'statement | Pods',
      'exercise | Exercise 2: pods | 5',
      expect.stringMatching(
        /^statement \| (?:Solution|Answer(?:: Exercise 2: pods)?) \| solution$/,
      ),
    ])
  }
})

test('its clock has the minutes that the author gives', async () => {
  expect(
    await lines('## Pods\n\nRun.\n\n### Desafio\n\n<!-- duration: 12 min -->\n\nFaça.', 'pt'),
  ).toContain('exercise | Desafio | 12')
})

test('text after a fence comes after it; a fence that is not closed is text', async () => {
  expect(await lines('## B\n\nBefore.\n\n:::exercise\nDo it.\n:::\n\nAfter.')).toEqual([
    'statement | B',
    'exercise | Exercise 1 | 5',
    'statement | B',
  ])
  expect((await made('## B\n\n:::exercise\nDo it.')).text).toContain(':::exercise')
})

test('a problem with its solution is no exercise', async () => {
  const text = '## The problem\n\nIt is slow.\n\n## Solution\n\nMake it fast.'
  expect((await made(text)).text).not.toContain('solution: true')
})

test('an exercise is no part of a system and no side of a comparison', async () => {
  const text =
    '## Pods x Nodes\n\n### Pods\n\n- Small\n- Many\n\n### Nodes\n\n- Large\n- Few\n\n### Exercise\n\nCount them.'
  expect(await lines(text)).toEqual(['comparison | Pods x Nodes', 'exercise | Exercise | 5'])
})

test('objectives and prerequisites come first, key points last; none is a part', async () => {
  const text =
    '## Objetivos\n\n- Criar um pod\n\n## Pods\n\nUm pod roda.\n\n## Nodes\n\nUm node hospeda.\n\n## Resumo\n\n- Pods são pequenos'
  expect(await lines(text, 'pt')).toEqual([
    'agenda | Agenda',
    'list | Objetivos',
    'statement | Pods',
    'statement | Nodes',
    'recap | Resumo',
  ])
})

test('nothing for participants is made of a solution', async () => {
  const { workshop } = await made(
    '## Pods\n\n```sh\nkubectl get pods\n```\n\n### Exercise\n\nDelete it.\n\n#### Solution\n\n```sh\nkubectl delete pod web\n```\n\nA **finalizer** is a hook that runs before an object is deleted.',
  )
  expect(workshop.lab.map(({ command }) => command)).toEqual(['kubectl get pods'])
  expect(JSON.stringify(workshop)).not.toContain('finalizer')
})
