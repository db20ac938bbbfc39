import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig, type Config } from '../../../src/config/config.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { lookCss } from '../../../src/theme/look-css.ts'

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
)
let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'look '))
  await copyFile(font, join(cwd, 'a.woff2'))
  await writeFile(join(cwd, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
})
afterEach(() => rm(cwd, { recursive: true }))

async function load(theme: string): Promise<{ look: Config['look']; findings: Finding[] }> {
  await writeFile(join(cwd, 'oficina.config.yaml'), `theme:\n${theme}\n`)
  const findings: Finding[] = []
  const report = (finding: Finding): number => findings.push(finding)
  return { look: (await loadConfig({}, { cwd, report })).look, findings }
}

test('fonts, logo and footer are read from beside the settings', async () => {
  const { look, findings } = await load(
    '  fonts: { body: a.woff2 }\n  logo: logo.svg\n  footer: "A"',
  )
  expect(findings).toEqual([])
  expect(look?.fonts?.body?.weights).toEqual([200, 800])
  expect(look?.footer).toBe('A')
  const css = lookCss(look ?? {})
  expect(css).toContain('font-weight: 200 800')
  expect(css).toContain("--of-font-body: 'Oficina own body', 'Atkinson Hyperlegible Next Variable'")
  expect(css).toContain(`url('./${look?.logo?.dark.name}')`)
})

test.each([
  ['a missing file', '  logo: nada.svg', 2, 'expected a file at'],
  ['a font that is none', '  fonts:\n    title: b.woff2', 3, 'in the format WOFF2'],
  ['another format', '  fonts:\n    body: a.ttf', 3, 'ending in woff2'],
  ['bold without body', '  fonts:\n    bodyBold: a.woff2', 3, 'expected `body` beside'],
  ['a long footer', `  footer: ${'a'.repeat(61)}`, 2, 'at most 60 characters'],
  ['a mistyped key', '  logo: logo.svg\n  footr: A', 3, 'Unexpected setting `theme.footr`'],
])(
  '%s is one finding with its line, and the theme keeps its own',
  async (_, theme, line, words) => {
    await writeFile(join(cwd, 'b.woff2'), 'wOF2, not really')
    const { look, findings } = await load(theme)
    expect(findings).toMatchObject([
      { rule: 'config/theme', severity: 'error', place: { fromLine: line } },
    ])
    expect(findings[0]?.message).toContain(words)
    expect(look ?? {}).toEqual({})
  },
)
