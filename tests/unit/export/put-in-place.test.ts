// Exports appear whole, and only when they differ.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { putInPlace } from '../../../src/export/put-in-place.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina '))
  onTestFinished(() => rm(dir, { recursive: true }))
})

test('a file is written once, then left alone until it changes', async () => {
  const [from, to] = [join(dir, 'made.pdf'), join(dir, 'out', 'slides.pdf')]
  await writeFile(from, 'one')
  expect(await putInPlace(from, to)).toBe(true)
  const before = await stat(to)
  expect(await putInPlace(from, to)).toBe(false)
  expect((await stat(to)).mtimeMs).toBe(before.mtimeMs)
  await writeFile(from, 'two')
  expect(await putInPlace(from, to)).toBe(true)
  expect(await readFile(to, 'utf8')).toBe('two')
  expect(await readdir(join(dir, 'out'))).toEqual(['slides.pdf'])
})

test('a folder is replaced as a whole', async () => {
  const [from, to] = [join(dir, 'made'), join(dir, 'site')]
  await mkdir(join(from, 'assets'), { recursive: true })
  await writeFile(join(from, 'assets', 'a.js'), '1')
  await mkdir(to)
  await writeFile(join(to, 'stale.js'), '0')
  expect(await putInPlace(from, to)).toBe(true)
  expect(await readdir(to)).toEqual(['assets'])
  expect(await putInPlace(from, to)).toBe(false)
})

test('what a killed run left is mended: the folder that had stepped back returns', async () => {
  const [from, to] = [join(dir, 'made'), join(dir, 'site')]
  const nobody = 2 ** 22 + 1
  await mkdir(from)
  await writeFile(join(from, 'index.html'), 'same')
  await mkdir(`${to}.${nobody}.old`)
  await writeFile(join(`${to}.${nobody}.old`, 'index.html'), 'same')
  await mkdir(`${to}.${nobody}.new`)
  await mkdir(`${to}.${process.pid}.kept`)
  expect(await putInPlace(from, to)).toBe(false)
  expect(await readdir(dir)).toEqual(['made', 'site', `site.${process.pid}.kept`])
})

test('what cannot be put there leaves the last good one', async () => {
  const to = join(dir, 'slides.pdf')
  await writeFile(to, 'good')
  await expect(putInPlace(join(dir, 'missing'), to)).rejects.toThrow('ENOENT')
  expect(await readFile(to, 'utf8')).toBe('good')
  expect(await readdir(dir)).toEqual(['slides.pdf'])
})
