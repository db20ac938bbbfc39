import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lab ç '))
})
afterEach(() => rm(cwd, { recursive: true }))

const notes = (body: string): Promise<void> =>
  writeFile(join(cwd, 'a.md'), `---\nlang: en\n---\n# A\n\n## B\n\n${body}`)

test('a guide and a script for each command', async () => {
  await notes('- `mkdir lab` makes a folder\n- `ls` lists it\n')
  expect(await runCli(['lab', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const dir = join(cwd, 'dist', 'a', 'lab')
  expect(await readdir(dir)).toEqual(['01-mkdir-lab.sh', '02-ls.sh', 'index.html'])
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toContain('<code>mkdir lab</code>')
})

test('the harmless are run in order in a folder of their own, the rest refused with the reason', async () => {
  await notes(
    '```sh\nmkdir lab\nls\n```\n\n```\nlab\n```\n\n```sh\nkubectl get pods\nrm -r lab\nls missing\n```\n',
  )
  const { code, stdout, stderr } = await runCli(['lab', 'test', 'a.md'], { cwd })
  expect(stdout.trimEnd().split('\n')).toEqual([
    '  1  passed   mkdir lab',
    '  2  passed   ls',
    '  3  refused  kubectl get pods  (engine)',
    '  4  refused  rm -r lab  (destructive)',
    '  5  failed   ls missing',
    'a: 2 passed, 1 failed, 2 refused',
  ])
  expect(stderr).toContain(
    'a.md:20  Unexpected exit code 2 of `ls missing`, expected 0 (lab/failed)',
  )
  expect(code).toBe(1)
  expect(await readdir(cwd)).toEqual(['a.md'])
})

test('output that is not what the notes show is a warning', async () => {
  await notes('```console\n$ echo one\ntwo\n```\n')
  const { code, stderr } = await runCli(['lab', 'test', 'a.md'], { cwd })
  expect(stderr).toContain('Unexpected output of `echo one`: “one”, expected “two”')
  expect(code).toBe(0)
})

test('shell code that gives no command is a failure, not an empty lab', async () => {
  await notes('```sh\n# only a comment\n```\n')
  const { code, stderr } = await runCli(['lab', 'test', 'a.md'], { cwd })
  expect(stderr).toContain('a.md:7  Unexpected lab without a command')
  expect(code).toBe(1)
})
