import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
const deck = (): Promise<string> => readFile(join(cwd, 'slides', 'redes.md'), 'utf8')
const notes = (text: string): Promise<void> => writeFile(join(cwd, 'redes.md'), text)

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mãos '))
  await notes('# Redes\n\n## IP\n\nUm endereço.\n')
  await runCli(['build', 'redes.md'], { cwd })
})
afterEach(() => rm(cwd, { recursive: true }))

test('notes that change make the deck again; the same notes change nothing', async () => {
  const first = await deck()
  expect((await runCli(['build', 'redes.md'], { cwd })).stdout).toContain('up to date')
  expect(await deck()).toBe(first)
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  expect((await runCli(['build', 'redes.md', '--check'], { cwd })).code).toBe(1)
  expect(await deck()).toBe(first)
  expect((await runCli(['build', 'redes.md'], { cwd })).code).toBe(0)
  expect(await deck()).toContain('Um número.')
})

test('a deck edited by hand is not written over', async () => {
  await appendFile(join(cwd, 'slides', 'redes.md'), '\nmeu texto\n')
  const edited = await deck()
  expect((await runCli(['build', 'redes.md'], { cwd })).code).toBe(0)
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  const { code, stderr } = await runCli(['build', 'redes.md'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toContain('merge/hand-edited')
  expect(await deck()).toBe(edited)
})

test('--force replaces it and keeps the old file beside it', async () => {
  await appendFile(join(cwd, 'slides', 'redes.md'), '\nmeu texto\n')
  const edited = await deck()
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  const { code, stdout } = await runCli(['build', 'redes.md', '--force'], { cwd })
  expect({ code, says: stdout.includes('redes.old.md.txt') }).toEqual({ code: 0, says: true })
  expect(await deck()).toContain('Um número.')
  expect(await readFile(join(cwd, 'slides', 'redes.old.md.txt'), 'utf8')).toBe(edited)
  expect((await readdir(join(cwd, 'slides'))).toSorted()).toEqual([
    '.oficina',
    'redes.md',
    'redes.old.md.txt',
  ])
})
