import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Slide } from '../../../src/model/slide.ts'
import { makeDeck } from '../../../src/pipeline.ts'

const commands = `## Git

- \`git add\` puts a file on the stage
- \`git commit\` keeps a snapshot
- \`git push\` sends it to the others

## Docker

- \`docker ps\` lists what runs
- \`docker images\` lists what could run
`
const terms = `## Terms

- **Stage**: where changes wait for the next snapshot
- **Snapshot**: state of all files at one moment
- **Branch**: line of snapshots with a name of its own
- **Remote**: copy of the repository on another machine
`

async function slides(body: string, keys = ''): Promise<readonly Slide[]> {
  const text = `---\nlang: en\n${keys}---\n# Notes\n\n${body}`
  const { deck, findings } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return deck.slides
}

test('a question ends its part, with its answer for the presenter only', async () => {
  const all = await slides(commands)
  const at = all.findIndex(({ layout }) => layout === 'quiz')
  const quiz = all[at]
  expect(all[at + 1]?.id).toBe('docker')
  expect(quiz?.blocks.map((block) => ('children' in block ? toString(block) : ''))).toEqual([
    'Which command: “puts a file on the stage”?',
    expect.stringContaining('git add'),
  ])
  expect(quiz?.said.map((one) => toString(one))).toEqual([
    'Answer: git add (a.md:8)',
    'Next: Docker',
  ])
  expect(quiz?.answer).toBeGreaterThan(0)
})

test('what is needed goes to the front, and the parts between keep their questions', async () => {
  const goal = '> By the end you will be able to keep commits.'
  const needs = '## What you need\n\n- [ ] git\n- [ ] docker'
  const all = await slides(
    `${goal}\n\n${commands}\n${terms}\n\n${needs}\n\n## Later\n\nMore words.\n`,
  )
  const asked = all
    .filter(({ layout }) => layout === 'quiz')
    .map(({ blocks: [first] }) => (first && 'children' in first ? toString(first) : ''))
  expect(asked.length).toBeGreaterThan(1)
  expect(asked).toEqual([...new Set(asked)])
  const quiz = all.findIndex(({ layout }) => layout === 'quiz')
  expect(all.slice(0, quiz).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['what-you-need', 'git']),
  )
})

test('commands and terms of all notes come after the closing slide and cost no time', async () => {
  const all = await slides(`${commands}\n${terms}`)
  const end = all.findIndex(({ layout }) => layout === 'end')
  expect(all.slice(end + 1).map(({ id, layout, minutes }) => [id, layout, minutes])).toEqual([
    ['commands', 'commands', 0],
    ['glossary', 'table', 0],
  ])
})

test('notes without commands or terms get nothing added', async () => {
  const all = await slides('## One\n\nA few words.\n\n## Two\n\nA few more.\n')
  expect(all.at(-1)?.layout).toBe('end')
  expect(all.some(({ layout }) => layout === 'quiz')).toBe(false)
})

test('the author may do without: of the slides, and of single terms', async () => {
  const all = await slides(`${commands}\n${terms}`, 'without: quiz, commands\nnot-terms: stage\n')
  expect(all.some(({ layout }) => layout === 'quiz')).toBe(false)
  const end = all.findIndex(({ layout }) => layout === 'end')
  expect(all.slice(end + 1).map(({ id }) => id)).toEqual([])
})

test('commands that stand under one title are a sheet already', async () => {
  const one = `## Git\n\nStage a file\n\`git add a\`\n\nThen look around.\n\n- \`git log\` tells what happened\n- \`git status\` says how it stands\n- \`git push\` sends it to the others\n- \`git fetch\` asks the others\n`
  const all = await slides(one)
  expect(all.filter(({ id }) => id === 'commands')).toEqual([])
  expect((await slides(commands)).filter(({ id }) => id === 'commands')).toHaveLength(1)
})
