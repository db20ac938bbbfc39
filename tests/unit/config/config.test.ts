import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/config.ts'
import type { Finding } from '../../../src/model/finding.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'config '))
})
afterEach(() => rm(cwd, { recursive: true }))

const silent = (): void => {}

test('defaults, then the file, then the flags', async () => {
  await writeFile(join(cwd, 'oficina.config.yaml'), 'content: notas\nslides: decks\n')
  expect(await loadConfig({ slides: '/elsewhere' }, { cwd, report: silent })).toEqual({
    contentDir: join(cwd, 'notas'),
    slidesDir: '/elsewhere',
    outDir: join(cwd, 'dist'),
  })
})

test('a mistyped setting is a warning with its line and what was meant', async () => {
  await writeFile(join(cwd, 'oficina.config.yaml'), 'out: saída\nslide: decks\n')
  const findings: Finding[] = []
  await loadConfig({}, { cwd, report: (finding) => findings.push(finding) })
  expect(findings).toMatchObject([
    { rule: 'config/key', fix: 'Did you mean `slides`?', place: { fromLine: 2 } },
  ])
})

test.each([
  ['config/syntax', 'content: "a', {}],
  ['config/value', 'content: [a]', {}],
  ['config/missing', '', { config: 'nada.yaml' }],
])('%s stops the command', async (rule, text, flags) => {
  if (text) await writeFile(join(cwd, 'oficina.config.yaml'), text)
  await expect(loadConfig(flags, { cwd, report: silent })).rejects.toMatchObject({
    finding: { rule },
  })
})
