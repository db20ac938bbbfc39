import { expect, test } from 'vitest'
import { line, planned } from './planned.ts'

const fold = (summary: string, inside: string): string =>
  `<details><summary>${summary}</summary>\n<p>\n\n${inside}\n\n</p>\n</details>\n`
const slides = (body: string): string[] =>
  planned(`# A\n\n## B\n\n${body}`, { lang: 'en' }).slice(2, -1).map(line)

test('a heading that asks is the text of an exercise; its answer has its own slide', () => {
  const asked = `### Get the **logs**\n\n${fold('show', '- kubelet\n- etcd')}\n### Get both\n\n${fold('show', '- pod')}`
  expect(slides(asked)).toEqual([
    'exercise: Exercise 1 | Get the logs',
    'list: Get the logs › Answer: Exercise 1 | kubeletetcd',
    'exercise: Exercise 2 | Get both',
    'list: Get both › Answer: Exercise 2 | pod',
  ])
})

test('a question in the text keeps its heading', () => {
  expect(slides(`### Exercise 4\n\nWhat is 2 + 2?\n\n${fold('Solution', 'It is 4.')}`)).toEqual([
    'statement: Exercise 4 | What is 2 + 2?',
    'statement: Exercise 4 › Answer: Exercise 4 | It is 4.',
  ])
})

test('a question to click on is asked', () => {
  expect(
    slides(`${fold('What is a pod?', 'A group.')}\n${fold('And a node?', 'A host.')}`),
  ).toEqual([
    'statement: Exercise 1 | What is a pod?',
    'statement: Answer: Exercise 1 | A group.',
    'statement: Exercise 2 | And a node?',
    'statement: Answer: Exercise 2 | A host.',
  ])
})

test('what is folded away but answers nothing stands open, its label first', () => {
  expect(slides(fold('Long &lt;log&gt;', 'Line one.'))).toEqual([
    'statement: B | Long <log> | Line one.',
  ])
})

test('a heading above a question to click on stays in the breadcrumb', () => {
  expect(slides(`### The *first*\n\n${fold('Why?', 'Because.')}`)).toEqual([
    'statement: The first › Exercise 1 | Why?',
    'statement: The first › Answer: Exercise 1 | Because.',
  ])
})
