import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../../src/locale/en.ts'
import { scripts } from '../../../src/lab/scripts.ts'
import { workshopOf } from '../../support/workshop-of.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'lab é '))
})
afterAll(() => rmSync(dir, { recursive: true }))

function files(body: string): ReturnType<typeof scripts> {
  const text = `---\nlang: en\n---\n# Shell\n\n## Files\n\n${body}`
  return scripts(workshopOf(text).lab, { locale: en })
}

function run(text: string, env: Record<string, string> = {}): string {
  writeFileSync(join(dir, 'step.sh'), text)
  const path = process.env['PATH'] ?? ''
  return execFileSync('bash', ['step.sh'], {
    cwd: dir,
    env: { PATH: path, ...env },
    stdio: 'pipe',
  }).toString()
}

test('numbered in the order to run them, clean-up last', () => {
  const names = files('```sh\nrm -r lab\nmkdir lab # a folder\nls\n```\n').map(({ name }) => name)
  expect(names).toEqual(['01-mkdir-lab.sh', '02-ls.sh', '03-rm-r-lab.sh'])
})

test('a script prints its command, and runs it when told to', () => {
  const [file] = files('```sh\necho "$((1 + 1))" \'a b\'\n```\n')
  expect(run(file?.text ?? '')).toBe('echo "$((1 + 1))" \'a b\'\n')
  expect(run(file?.text ?? '', { RUN: '1' })).toBe('2 a b\n')
})

test('no line of a command gets out of what is only printed', () => {
  const [file] = files('```sh\ncat <<END\nSTEP\nEND\necho out\n```\n')
  expect(run(file?.text ?? '')).toBe('cat <<END\nSTEP\nEND\n')
})
