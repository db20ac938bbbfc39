import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'oficina çã '))
  await mkdir(join(cwd, 'vazia'))
  await mkdir(join(cwd, 'sub'))
  for (const path of ['nota.md', 'sub/nota.md']) await writeFile(join(cwd, path), '# A\n\nx\n')
  await writeFile(join(cwd, 'vazio.md'), '')
  await writeFile(join(cwd, 'imagem.md'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))
  await writeFile(join(cwd, 'latin1.md'), Uint8Array.of(0x23, 0x20, 0xe7, 0xe3, 0x6f, 10))
})
afterEach(() => rm(cwd, { recursive: true }))

test.each([
  ['a missing file', ['build', 'nada.md'], 'read/missing'],
  ['an empty file', ['build', 'vazio.md'], 'read/empty'],
  ['a file as a folder', ['build', 'sub/nota.md', '--slides', 'nota.md'], 'cli/disk'],
  ['a binary file', ['build', 'imagem.md'], 'read/binary'],
  ['another encoding', ['build', 'latin1.md'], 'read/not-utf8'],
  ['a folder without notes', ['build', 'vazia'], 'read/no-notes'],
  ['a content folder without notes', ['build', '--content', 'vazia'], 'read/no-notes'],
  ['no content folder at all', [], 'read/no-notes'],
  ['two notes of one name', ['build', 'nota.md', 'sub/nota.md'], 'build/same-name'],
  ['an unknown option', ['build', '--forse'], 'cli/usage'],
  ['an unknown command', ['bild'], 'command/unknown-deck'],
  ['a missing word', ['explain'], 'cli/usage'],
  ['an unknown format', ['export', '--format', 'pfd'], 'export/format'],
  ['no decks', ['check'], 'command/no-decks'],
  ['a port that is none', ['present', '--port', 'x'], 'present/port'],
  ['missing settings', ['build', '--config', 'nada.yaml'], 'config/missing'],
])('%s: one finding with the fix, exit 2, nothing written', async (_, words, rule) => {
  const before = await readdir(cwd)
  const { code, stdout, stderr } = await runCli(words, { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^error  .*Unexpected .+, expected .+ \\(${rule}\\)$`)),
    expect.stringMatching(/^ {2}→ \S.+/),
  ])
  expect(await readdir(cwd)).toEqual(before)
})

test('--json gives the same finding as data', async () => {
  const { code, stdout } = await runCli(['build', 'nada.md', '--json'], { cwd })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [{ rule: 'read/missing', severity: 'error' }],
  })
})

test('a mistyped option says which was meant', async () => {
  const { stderr } = await runCli(['build', '--forse'], { cwd })
  expect(stderr).toContain('Did you mean `--force`?')
})
