import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listNotes, readNotes } from '../../../src/read/read-notes.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notas é '))
})
afterEach(() => rm(folder, { recursive: true }))

test('one file is one deck, named after it', async () => {
  await writeFile(join(folder, 'redes.md'), '# Redes\n')
  const notes = await readNotes(join(folder, 'redes.md'))
  expect(notes.name).toBe('redes')
  expect(notes.files.map(({ text }) => text)).toEqual(['# Redes\n'])
})

test('a folder is one deck, its files in natural order', async () => {
  const parts = join(folder, 'curso')
  await mkdir(parts)
  for (const name of ['10-fim.md', '2-meio.md', '1-início.md']) {
    await writeFile(join(parts, name), `# ${name}\n`)
  }
  const notes = await readNotes(parts)
  expect(notes.name).toBe('curso')
  expect(notes.files.map(({ text }) => text.trim())).toEqual([
    '# 1-início.md',
    '# 2-meio.md',
    '# 10-fim.md',
  ])
})

test.each([
  ['read/missing', 'nada.md'],
  ['read/no-notes', '.'],
  ['read/empty', 'vazio.md'],
])('%s', async (rule, path) => {
  if (path !== 'nada.md' && path !== '.') await writeFile(join(folder, path), ' \n')
  await expect(readNotes(join(folder, path))).rejects.toMatchObject({ finding: { rule } })
})

test('a content folder without notes is refused', async () => {
  await expect(listNotes(folder)).rejects.toMatchObject({ finding: { rule: 'read/no-notes' } })
})
