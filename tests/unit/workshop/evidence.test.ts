// What speaks for a label and the text behind it, and what against.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

function terms(body: string, lang = 'en'): string[] {
  const notes = `---\nlang: ${lang}\n---\n# Notes\n\n## Cloud\n\n${body}\n`
  return workshopOf(notes).glossary.map(({ term }) => term)
}

test('“create …” of one thing is an order, “connect …” of several is what they do', () => {
  expect(terms('- **IAM**: Create users and groups of them\n- **Quota**: no')).toEqual([])
  expect(terms('- **Routers**: connect networks of one owner\n- **Quota**: no')).toEqual([
    'Routers',
  ])
})

test('a noun with what is told of it is enough behind a marked name, not behind plain words', () => {
  const [told, other] = ['script at the first start of a machine', 'what follows']
  expect(terms(`- **User data**: ${told}\n- **Later**: ${other}\n- **Last**: no`)).toEqual([
    'User data',
  ])
  expect(terms(`- User data: ${told}\n- Later: ${other}\n- Last: no\n- Cost: 3`)).toEqual([])
})

test('a term that the notes use elsewhere needs less', () => {
  const list = `- Policy: document for many users\n- Later: what follows\n- Last: no`
  expect(terms(list)).toEqual([])
  expect(terms(`${list}\n\n## Use\n\nEvery policy has an owner.`)).toEqual([])
  const half = `- Policy: document for many users\n- Group: hat of some users\n- Last: no\n- Cost: 3`
  expect(terms(`${half}\n\n## Use\n\nEvery policy has an owner.`)).toEqual(['Policy'])
})

test('a file without a heading is no term, though its first line sounds like a meaning', () => {
  const { glossary } = workshopOf('Set of notes that a student wrote on networks.\n')
  expect(
    glossary.map(({ meaning }) => toString({ type: 'paragraph', children: [...meaning] })),
  ).toEqual([])
})

test('a name that only begins a word of the meaning is not told of again', () => {
  const english = [
    '- **Repo**: A repository that keeps the code',
    '- **App**: An application that runs on a phone',
    '- **Var**: A variable that holds a number',
    '- **Branch**: A line of work that has a name',
  ]
  expect(terms(english.join('\n'))).toEqual(['App', 'Branch', 'Repo', 'Var'])
  const portuguese = [
    '- **Post**: Uma postagem que fica no blog',
    '- **Porta**: Um portal que leva a outra rede',
    '- **Pod**: Poderosa unidade que agrupa containers',
  ]
  expect(terms(portuguese.join('\n'), 'pt')).toEqual(['Pod', 'Porta', 'Post'])
})

test('what the term does of its own is no meaning, and what it is is', () => {
  const list = [
    '- **Commit**: A commit is a snapshot of the files',
    '- **Tags (git)**: A tag waits',
  ]
  expect(terms(list.join('\n'))).toEqual(['Commit'])
})
