// The file of known findings: what it keeps, and what is no such file.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBaseline, writeBaseline } from '../../../src/commands/baseline.ts'

const known = { deck: 'été', rule: 'check/overlap', slide: 'first', message: 'Unexpected x' }
let cwd = ''
let file = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'oficina ação '))
  file = join(cwd, 'known.json')
})
afterEach(() => rm(cwd, { recursive: true }))

test('what was written is read', async () => {
  await writeBaseline(file, [known])
  expect(await readBaseline(file)).toEqual([known])
})

test('a mark and line ends of Windows are no harm', async () => {
  await writeFile(file, `\uFEFF[\r\n${JSON.stringify(known)}\r\n]\r\n`)
  expect(await readBaseline(file)).toEqual([known])
})

test.each([
  ['nothing', ''],
  ['half a file', '[{"deck":'],
  ['the file of another version', '{"version":2,"findings":[]}'],
  ['a slide by its number', JSON.stringify([{ ...known, slide: 3 }])],
])('%s is refused', async (_, text) => {
  await writeFile(file, text)
  await expect(readBaseline(file)).rejects.toThrow(/Unexpected content of .+, expected a baseline/)
})

test('a folder in its place is refused, and nothing is left beside it', async () => {
  await mkdir(file)
  await expect(readBaseline(file)).rejects.toThrow(/Unexpected folder .+, expected a baseline/)
  await expect(writeBaseline(file, [known])).rejects.toThrow(/EISDIR/)
  expect(await readdir(cwd)).toEqual(['known.json'])
})
