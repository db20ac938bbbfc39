import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const section = (title: string, level: number): string =>
  `${'#'.repeat(level)} ${title}\n\n${'Words to say about it, one after the other. '.repeat(20)}\n\n`
const notes = `---
lang: en
duration: 1h
---
# Talk

${section('One', 2)}${section('Deep in one', 4)}${section('Two', 2)}${section('Deep in two', 3)}
## At home

<!-- only: self-paced -->

Read this.
`

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'variante '))
  await writeFile(join(cwd, 'talk.md'), notes)
})
afterEach(() => rm(cwd, { recursive: true }))

const deck = (name: string): Promise<string> => readFile(join(cwd, 'slides', name), 'utf8')

test('less time: a deck of its own, and what was left out with its lines', async () => {
  const { code, stdout } = await runCli(
    ['build', 'talk.md', '--variant', 'meetup', '--minutes', '4'],
    { cwd },
  )
  expect(code).toBe(0)
  expect(stdout).toMatch(/left out\s+(?:up to |\d+–)\d+ min {2}Deep in one {2}\(talk\.md:\d+\)/)
  const text = await deck('talk-meetup.md')
  expect(text).toContain('duration: 4min')
  expect(text).not.toContain('# Deep in one')
  expect(await readdir(join(cwd, 'slides'))).not.toContain('talk.md')
})

test('the whole deck is for the room; what is for home stays out of it', async () => {
  await runCli(['build', 'talk.md'], { cwd })
  expect(await deck('talk.md')).not.toContain('Read this')
  expect(await deck('talk.md')).toContain('duration: 60min')
  await runCli(['build', 'talk.md', '--variant', 'self-paced'], { cwd })
  expect(await deck('talk-self-paced.md')).toContain('Read this')
})

test('too much for its time is a warning at the notes', async () => {
  await writeFile(join(cwd, 'talk.md'), notes.replace('1h', '2min'))
  const { code, stderr } = await runCli(['build', 'talk.md'], { cwd })
  expect(stderr).toMatch(/Unexpected \d+–\d+ min of slides, expected the 2 min of `duration`/)
  expect(code).toBe(0)
})

test.each([
  [['--minutes', 'soon'], 'variant/minutes'],
  [['--variant', 'A b'], 'variant/name'],
  [['--minutes', '5'], 'variant/name'],
])('%j is one finding', async (flags, rule) => {
  const { code, stderr } = await runCli(['build', 'talk.md', ...flags], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(`(${rule})`)
})

test('sections whose time is stated are shortened, too', async () => {
  const stated = ['One', 'Two'].map((title) => {
    const topics = [1, 2, 3].map((number) => section(`${title} ${number}`, 3))
    return `## ${title}\n\n<!-- duration: 30m -->\n\n${topics.join('')}`
  })
  await writeFile(join(cwd, 'talk.md'), `---\nlang: en\n---\n# Talk\n\n${stated.join('')}`)
  const { code, stderr } = await runCli(
    ['build', 'talk.md', '--variant', 'short', '--minutes', '30'],
    { cwd },
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const minutes = [...(await deck('talk-short.md')).matchAll(/^minutes: (.*)$/gm)].map(
    ([, told]) => told,
  )
  // What is left of a stated time is an estimate.
  expect(minutes).toEqual([expect.stringMatching(/^\d+–\d+$/), expect.stringMatching(/^\d+–\d+$/)])
})
