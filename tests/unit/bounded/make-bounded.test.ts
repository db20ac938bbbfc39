import { expect, test } from 'vitest'
import { changedText } from '../../../src/bounded/known-texts.ts'
import { looksOrdinary } from '../../../src/bounded/looks-ordinary.ts'
import { makeBounded } from '../../../src/bounded/make-bounded.ts'

const fileOf = (text: string) => ({ file: 'a.md', text })
const job = (text: string) => ({
  notes: { name: 'a', files: [fileOf(text)] },
  rootDir: '/nowhere',
})
const declarations = `# A\n\n${`${'a <!A '.repeat(700)}\n`.repeat(14)}`

test('ordinary notes need no thread, what parsers stumble over does', () => {
  expect(
    looksOrdinary('# A\n\n| um | dois |\n| - | - |\n| `nome` | **outro** |\n'.repeat(200)),
  ).toBe(true)
  expect(looksOrdinary(declarations)).toBe(false)
  expect(looksOrdinary('[['.repeat(2000))).toBe(false)
  expect(looksOrdinary('palavra '.repeat(1000))).toBe(false)
})

test('notes that take too long are one finding', async () => {
  await expect(makeBounded(job(declarations), { workMs: 300 })).rejects.toMatchObject({
    finding: { rule: 'read/too-slow', place: { file: 'a.md' } },
  })
})

test('notes that need too much memory are one finding', async () => {
  await expect(makeBounded(job(declarations), { memoryMb: 8 })).rejects.toMatchObject({
    finding: { rule: 'read/too-heavy' },
  })
})

test('large notes of which a change took too long here are new again', async () => {
  const large = `# A\n\n<!--\n${'palavra por palavra\n'.repeat(3500)}-->\n\n`
  const more = `${large}mais\n\n`
  await makeBounded(job(large))
  expect(changedText(fileOf(more)).trim()).toBe('mais')
  await makeBounded(job(more), { workMs: 0 })
  expect(changedText(fileOf(more))).toBe(more)
})

test('a thread makes the same deck as we do', async () => {
  const text = `# A\n\n## B\n\n- ${'um [dois](https://x.example) '.repeat(300)}\n`
  expect(looksOrdinary(text)).toBe(false)
  const [there, here] = [await makeBounded(job(text)), await makeBounded(job('# A\n\nx\n'))]
  expect(there.text).toContain('[dois](https://x.example)')
  expect(Object.keys(there)).toEqual(Object.keys(here))
})
