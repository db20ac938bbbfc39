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
    maximumBytes: 1_000_000,
    html: 'literal',
    images: 'local',
    labImage: 'debian:stable-slim',
    judgement: { rules: {}, ignore: [] },
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

test('colours of the theme are read, measured and reported where they stand', async () => {
  const colors = 'theme:\n  colors:\n    light:\n      ink: "#000000"\n      soft: "#cccccc"\n'
  await writeFile(join(cwd, 'oficina.config.yaml'), colors)
  const findings: Finding[] = []
  const { look } = await loadConfig({}, { cwd, report: (finding) => findings.push(finding) })
  expect(look?.palettes?.light).toMatchObject({ ink: '#000000', soft: '#cccccc' })
  expect(findings).toMatchObject([
    { rule: 'config/contrast', severity: 'error', place: { fromLine: 5 } },
    {
      rule: 'config/contrast',
      message: expect.stringContaining('1.61 of `light.soft` on card, expected at least 4.5'),
    },
  ])
})

test('a colour that is none is an error with its line, and changes nothing', async () => {
  await writeFile(
    join(cwd, 'oficina.config.yaml'),
    'theme:\n  colors:\n    dark:\n      parts: ["#7db1ff", azul]\n',
  )
  const findings: Finding[] = []
  const { look } = await loadConfig({}, { cwd, report: (finding) => findings.push(finding) })
  expect(look).toBeUndefined()
  expect(findings).toMatchObject([
    {
      rule: 'config/theme',
      message:
        'Unexpected value of `theme.colors.dark.parts.1`, expected a colour such as `#1d5fbf`',
      place: { fromLine: 4 },
    },
  ])
})
