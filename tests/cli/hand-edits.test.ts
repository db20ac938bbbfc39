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

test('a deck edited by hand keeps its edits and gets what is new in the notes', async () => {
  await appendFile(join(cwd, 'slides', 'redes.md'), '\nmeu texto\n')
  expect((await runCli(['build', 'redes.md'], { cwd })).code).toBe(0)
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  const { code, stdout } = await runCli(['build', 'redes.md'], { cwd })
  expect({ code, says: stdout.split('\n')[0] }).toEqual({
    code: 0,
    says: 'slides/redes.md: made again, with your edits',
  })
  expect(await deck()).toContain('meu texto')
  expect(await deck()).toContain('Um número.')
})

test('what both changed: yours is on show, the notes’ hidden behind it, until you settle it', async () => {
  await writeFile(
    join(cwd, 'slides', 'redes.md'),
    (await deck()).replace('Um endereço.', 'O endereço da Ana.'),
  )
  await notes('# Redes\n\n## IP\n\nUm número de 32 bits.\n')
  const { code, stderr } = await runCli(['build', 'redes.md'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toContain('(merge/conflict)')
  expect(stderr).toMatch(/^error {2}redes\.md:\d/)
  expect(await deck()).toMatch(
    /O endereço da Ana\.[^]+hide: true\nregen: conflict [\w-]+\n---[^]+32 bits/,
  )
  expect((await runCli(['build', 'redes.md'], { cwd })).code).toBe(0)
  expect((await runCli(['resolve', 'redes'], { cwd })).code).toBe(2)
  const settled = await runCli(['resolve', 'redes', '--theirs'], { cwd })
  expect(settled.stdout).toBe('slides/redes.md: 1 settled, 0 open\n')
  expect(await deck()).toContain('32 bits')
  expect(await deck()).not.toMatch(/Ana|regen/)
  expect((await runCli(['build', 'redes.md'], { cwd })).stdout).toContain('up to date')
})

test('undo takes the last build back; twice, and it is done again', async () => {
  await appendFile(join(cwd, 'slides', 'redes.md'), '\nmeu texto\n')
  const mine = await deck()
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  await runCli(['build', 'redes.md'], { cwd })
  const merged = await deck()
  expect((await runCli(['undo', 'redes'], { cwd })).code).toBe(0)
  expect(await deck()).toBe(mine)
  expect((await runCli(['build', 'redes.md', '--check'], { cwd })).code).toBe(1)
  await runCli(['undo', 'redes'], { cwd })
  expect(await deck()).toBe(merged)
  await appendFile(join(cwd, 'slides', 'redes.md'), 'mais\n')
  expect((await runCli(['undo', 'redes'], { cwd })).stderr).toContain('(undo/edited)')
})

test('undo 2 takes two builds back; explain tells what each did', async () => {
  const first = await deck()
  for (const text of ['Um número.', 'Um número de 32 bits.']) {
    await notes(`# Redes\n\n## IP\n\n${text}\n`)
    await runCli(['build', 'redes.md'], { cwd })
  }
  const { stdout } = await runCli(['explain', 'redes.md', '3'], { cwd })
  expect(stdout).toMatch(
    /newest first\n {2}3 {2}made again\n[^]*\{\+ de 32 bits\+\}[^]*\n {2}2 {2}made again\n[^]*\[-endereço-\]\{\+número\+\}/,
  )
  const undone = await runCli(['undo', 'redes', '2'], { cwd })
  expect({ code: undone.code, says: undone.stdout }).toEqual({
    code: 0,
    says: 'slides/redes.md: taken back, `oficina undo` brings it again\n  3  made again\n  2  made again\n',
  })
  expect(await deck()).toBe(first)
  expect((await runCli(['undo', 'redes', '9'], { cwd })).stderr).toContain('at most 2 builds')
})

test('an answer of resolve can be taken back', async () => {
  await writeFile(
    join(cwd, 'slides', 'redes.md'),
    (await deck()).replace('Um endereço.', 'O endereço da Ana.'),
  )
  await notes('# Redes\n\n## IP\n\nUm número de 32 bits.\n')
  await runCli(['build', 'redes.md'], { cwd })
  const open = await deck()
  await runCli(['resolve', 'redes', '--theirs'], { cwd })
  expect(await deck()).not.toContain('Ana')
  expect((await runCli(['explain', 'redes.md', '3'], { cwd })).stdout).toContain(
    'conflicts settled: from the notes',
  )
  await runCli(['undo', 'redes'], { cwd })
  expect(await deck()).toBe(open)
})

test('status and --diff say what would change and write nothing', async () => {
  const before = await deck()
  await notes('# Redes\n\n## IP\n\nUm número.\n\n## TCP\n\nConexão.\n')
  const { stdout } = await runCli(['status', 'redes.md', '--diff'], { cwd })
  expect(stdout).toContain('slides/redes.md: would be made again')
  expect(stdout).toContain('Um [-endereço-]{+número+}.')
  expect(await deck()).toBe(before)
})

test('a base that is not what we wrote is not trusted; --adopt starts anew', async () => {
  const edited = (await deck()).replace('Um endereço.', 'O endereço da Ana.')
  await writeFile(join(cwd, 'slides', 'redes.md'), edited)
  // As a bad merge of branches leaves it, on another machine: the base has the presenter's words.
  await writeFile(join(cwd, 'slides', '.oficina', 'redes', 'base.md'), edited)
  await rm(join(cwd, 'slides', '.oficina', 'redes', 'journal.json'))
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  const { code, stderr } = await runCli(['build', 'redes.md'], { cwd })
  expect({ code, says: stderr.includes('merge/hand-edited') }).toEqual({ code: 1, says: true })
  expect(await deck()).toBe(edited)
  expect((await runCli(['build', 'redes.md', '--adopt'], { cwd })).code).toBe(0)
  expect(await deck()).toBe(edited)
})

test('a base that is gone is taken from the journal, where the last build is known', async () => {
  await appendFile(join(cwd, 'slides', 'redes.md'), '\nmeu texto\n')
  await rm(join(cwd, 'slides', '.oficina', 'redes', 'base.md'))
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  expect((await runCli(['build', 'redes.md'], { cwd })).code).toBe(0)
  expect(await deck()).toMatch(/Um número\.[^]*meu texto/)
})

test('a deck that a formatter broke is refused, not merged', async () => {
  const broken = (await deck()).replace(
    /^---\nlayout: (\w+)\nrouteAlias: (\w+)[^]*?---$/gm,
    '---\n\n## layout: $1 routeAlias: $2',
  )
  await writeFile(join(cwd, 'slides', 'redes.md'), broken)
  await notes('# Redes\n\n## IP\n\nUm número.\n')
  const { code, stderr } = await runCli(['build', 'redes.md'], { cwd })
  expect({ code, says: stderr.includes('(merge/mangled)') }).toEqual({ code: 2, says: true })
  expect(await deck()).toBe(broken)
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
