// `oficina` alone: one command that builds, checks and exports, and keeps nothing to itself.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tudo '))
  await writeFile(
    join(cwd, 'redes.md'),
    '# Redes\n\n## Endereços\n\n- Cada máquina tem um endreço na rede\n- O roteador entrega os pacotes\n',
  )
})
afterAll(() => rm(cwd, { recursive: true }))

test('it says of the slides what `check` says, and exports', { timeout: 120_000 }, async () => {
  const made = await runCli(['redes.md', '--json'], { cwd })
  const checked = await runCli(['check', 'redes', '--json'], { cwd })
  const rules = (stdout: string): string[] =>
    (JSON.parse(stdout) as { findings: { rule: string }[] }).findings
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('check/'))
  expect(rules(checked.stdout)).toContain('check/spelling')
  expect(rules(made.stdout)).toEqual(rules(checked.stdout))
  expect((await stat(join(cwd, 'dist/redes/handout.pdf'))).size).toBeGreaterThan(10_000)
})
