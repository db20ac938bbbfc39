// What is kept, and for how long.
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentKey, keepFile, prune, readKept } from '../../../src/stage/kept.ts'

async function emptyDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

test('keys tell where one part ends', () => {
  expect(contentKey('ab', 'c')).not.toBe(contentKey('a', 'bc'))
  expect(contentKey('ab', 'c')).toBe(contentKey('ab', Buffer.from('c')))
})

test('a file is there whole, and nothing else', async () => {
  const dir = await emptyDir()
  await keepFile(join(dir, 'a', 'b.json'), '{}')
  expect(await readKept(join(dir, 'a', 'b.json'))).toBe('{}')
  expect(await readdir(join(dir, 'a'))).toEqual(['b.json'])
  expect(await readKept(join(dir, 'c'))).toBeUndefined()
})

test('the oldest go', async () => {
  const dir = await emptyDir()
  for (const [index, name] of ['old', 'middle', 'new'].entries()) {
    await writeFile(join(dir, name), '')
    await utimes(join(dir, name), index, index)
  }
  await prune(dir, { keep: 2 })
  expect(await readdir(dir)).toEqual(['middle', 'new'])
})
