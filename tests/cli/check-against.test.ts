// `check --against`: what looks otherwise than at a git ref, or than in a folder, and nothing else.
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cacheDir } from '../../src/stage/cache-dir.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type Ran, runCli } from './run-cli.ts'
import '../support/test-stage.ts'

const TIMEOUT_MS = 90_000
let dir = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina against '))
  await mkdir(join(dir, 'slides'))
  await writeFile(join(dir, 'slides', 'redes.md'), deck(['rede', 'pod', 'volume', 'porta']))
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', 'commit', '--quiet', '-m', 'um')
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const bodies: Readonly<Record<string, string>> = {
  rede: '- Todos os Pods se alcançam',
  pod: '- Um Pod reúne o que vive junto\n\n<v-clicks>\n\n- na mesma máquina\n\n</v-clicks>',
  volume: '- O volume fica',
  porta: '- A porta é uma só',
  nome: '- Um nome que não muda',
}

/** Slides by their addresses, some with another body than usual. */
function deck(ids: readonly string[], other: Readonly<Record<string, string>> = {}): string {
  const slides = ids.map(
    (id) =>
      `---\nlayout: list\nrouteAlias: ${id}\n---\n\n# Sobre ${id}\n\n${other[id] ?? bodies[id]}\n`,
  )
  return `---\ntitle: Redes\nlang: pt-BR\nlayout: cover\n---\n\n# Redes\n\n${slides.join('\n')}`
}

function git(...words: string[]): void {
  execFileSync('git', words, { cwd: dir })
}

async function against(ref: string, text: string): Promise<Ran & { findings: Finding[] }> {
  await writeFile(join(dir, 'slides', 'redes.md'), text)
  const ran = await runCli(['check', '--against', ref, '--json'], { cwd: dir })
  return { ...ran, findings: (JSON.parse(ran.stdout) as { findings: Finding[] }).findings }
}

test('nothing differs', { timeout: TIMEOUT_MS }, async () => {
  // Speaker notes are not seen.
  const text = `${deck(['rede', 'pod', 'volume', 'porta'])}\n<!-- devagar -->\n`
  expect(await against('HEAD', text)).toMatchObject({ code: 0, findings: [] })
  expect(await readdir(dir)).not.toContain('dist')
})

test('moved, changed, new and gone, each by itself', { timeout: TIMEOUT_MS }, async () => {
  const text = deck(['volume', 'rede', 'pod', 'nome'], { rede: '- Todos os Pods se veem' })
  const { code, stdout, findings } = await against('HEAD', text)
  expect(code).toBe(1)
  expect(findings.map(({ rule, slideNumber }) => [rule, slideNumber])).toEqual([
    ['check/moved', 2],
    ['check/changed', 3],
    ['check/added', 5],
    ['check/removed', undefined],
  ])
  const [{ changes, file }] = (
    JSON.parse(stdout) as {
      decks: [{ file: string; changes: { share?: number; pictures: Record<string, string> }[] }]
    }
  ).decks
  const { share = 0, pictures } = changes[1] ?? { pictures: {} }
  expect(share).toBeGreaterThan(0.001)
  expect(share).toBeLessThan(0.05)
  expect(Object.keys(pictures)).toEqual(['before', 'after', 'difference'])
  for (const path of Object.values(pictures))
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG')
  expect((await readFile(file, 'utf8')).match(/<figure>/g)).toHaveLength(2 + 3 + 2 + 2)
})

test('what looks otherwise before a click only', { timeout: TIMEOUT_MS }, async () => {
  const text = deck(['rede', 'pod', 'volume', 'porta'], {
    pod: '- Um Pod reúne o que vive junto\n- na mesma máquina',
  })
  const { findings } = await against('HEAD', text)
  expect(
    findings.map(({ rule, message }) => [rule, / differs at click 0: /.test(message)]),
  ).toEqual([['check/changed', true]])
})

test('a folder, its colours others in the dark only', { timeout: TIMEOUT_MS }, async () => {
  const old = join(dir, 'antes')
  await cp(join(dir, 'slides'), join(old, 'slides'), { recursive: true })
  await writeFile(
    join(old, 'oficina.config.yaml'),
    `theme:\n  colors:\n    dark: { paper: '#1b1030' }\n`,
  )
  const text = await readFile(join(dir, 'slides', 'redes.md'), 'utf8')
  const { findings } = await against('antes', text)
  expect(findings.map(({ message }) => / differs in the dark: /.test(message))).toEqual(
    Array.from({ length: 5 }, () => true),
  )
})

test('a deck that is gone, and one that is new', { timeout: TIMEOUT_MS }, async () => {
  await writeFile(join(dir, 'slides', 'nova.md'), deck(['rede']))
  await rm(join(dir, 'slides', 'redes.md'))
  const { code, stderr } = await runCli(['check', '--against', 'HEAD'], { cwd: dir })
  expect(code).toBe(1)
  expect(stderr).toContain('Unexpected new deck, expected those of `HEAD`')
  expect(stderr).toContain('Unexpected loss of deck `redes`, expected it as in `HEAD`')
})

test('a ref that is none is one finding', { timeout: TIMEOUT_MS }, async () => {
  const { code, findings } = await against('nada', deck(['rede']))
  expect(code).toBe(2)
  expect(findings.map(({ rule }) => rule)).toEqual(['check/against'])
  const left = await readdir(join(cacheDir(), 'temp')).catch(() => [])
  expect(left.filter((name) => name.startsWith('against'))).toEqual([])
})
