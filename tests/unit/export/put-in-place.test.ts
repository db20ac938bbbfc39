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
