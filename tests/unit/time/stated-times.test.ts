// What the author states is what the deck takes, whatever form it is written in.
import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

async function minutesOf(texts: readonly string[]): Promise<Record<string, number>> {
  const files = texts.map((text, index) => ({ file: `${index + 1}.md`, text }))
  const { deck, findings } = await makeDeck({ name: 'talk', files })
  expect(findings).toEqual([])
  const byFile: Record<string, number> = {}
  for (const { layout, place, minutes, spareMinutes = 0 } of deck.slides) {
    if (layout === 'section') continue
    byFile[place.file] = (byFile[place.file] ?? 0) + minutes + spareMinutes
  }
  return byFile
}

const episode = `# Pods

## What it is

A group of containers that share what they need to run.

::: challenge

## Try it

How many containers are in it?

:::
`

test('teaching and exercises of an episode', async () => {
  const minutes = await minutesOf([`---\nteaching: 10\nexercises: 4\n---\n\n${episode}`])
  expect(minutes['1.md']).toBeCloseTo(14, 0)
})

test('exercises: 0 says nothing about the one that is there', async () => {
  const minutes = await minutesOf([`---\nteaching: 10\nexercises: 0\n---\n\n${episode}`])
  expect(minutes['1.md']).toBeCloseTo(15, 0)
})

test('the duration of a part of several', async () => {
  const minutes = await minutesOf([
    '# Intro\n\nWelcome to all.\n',
    `---\nduration: 20min\n---\n\n${episode}`,
  ])
  expect(minutes['2.md']).toBeCloseTo(20, 0)
})

test.each(['Duration: 0:08:00', 'Duration: 08:00', 'Duração: 8 min', '<!-- duration: 8m -->'])(
  '%s below a heading',
  async (line) => {
    const text = `# Pods\n\n## What it is\n\n${line}\n\nA group of containers.\n\n### Why\n\nThey share.\n`
    const { '1.md': minutes = 0 } = await minutesOf([text])
    expect(minutes).toBeGreaterThan(8)
    expect(minutes).toBeLessThan(8.8)
  },
)

test('every slide has some of it, however little is stated', async () => {
  const text = `---\nteaching: 1\n---\n\n${'Pods share what they need to run on a node. '.repeat(99)}`
  const { deck, findings } = await makeDeck({ name: 'talk', files: [{ file: 'a.md', text }] })
  expect(findings).toEqual([])
  expect(deck.slides.every(({ minutes }) => minutes > 0)).toBe(true)
})
