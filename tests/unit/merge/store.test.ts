import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deckPaths, keepOld, readText, writeText } from '../../../src/merge/store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decks '))
})
afterEach(() => rm(folder, { recursive: true }))

test('a text is written whole, with its folders, and nothing else is left', async () => {
  const { base } = deckPaths(folder, 'redes')
  await writeText(base, 'um')
  await writeText(base, 'dois')
  expect(await readText(base)).toBe('dois')
  expect(await readdir(join(folder, '.oficina', 'redes'))).toEqual(['base.md'])
})

test('a missing file is no text, not an error', async () => {
  expect(await readText(join(folder, 'nada.md'))).toBeUndefined()
})

test('hand-edited decks are kept under free names, the same one once', async () => {
  const { deck } = deckPaths(folder, 'redes')
  expect(await keepOld(deck, 'a')).toBe(join(folder, 'redes.old.md.txt'))
  expect(await keepOld(deck, 'a')).toBe(join(folder, 'redes.old.md.txt'))
  expect(await keepOld(deck, 'b')).toBe(join(folder, 'redes.old-2.md.txt'))
  expect(await readFile(join(folder, 'redes.old.md.txt'), 'utf8')).toBe('a')
})
