// The deck that this repository carries, as somebody who clones it would check it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { runCli } from './run-cli.ts'
import '../support/test-stage.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('nothing is wrong with it', { timeout: 120_000 }, async () => {
  const out = await mkdtemp(join(tmpdir(), 'oficina-own-'))
  onTestFinished(() => rm(out, { recursive: true, force: true }))
  const { code, stdout } = await runCli(['check', '--json', '--out', out], { cwd: root })
  expect(JSON.parse(stdout)).toMatchObject({ decks: [{ name: 'kubernetes' }], findings: [] })
  expect(code).toBe(0)
})
