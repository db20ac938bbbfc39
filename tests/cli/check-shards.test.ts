// Shards on several machines, brought together, say what one check says; nothing of a user's own
// Playwright gets in the way.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '../support/test-stage.ts'
import { runCli } from './run-cli.ts'

let dir: string

const deck = (title: string, body: string): string => `---
title: ${title}
lang: en
---

# ${title}

hello

---

# Small

<p style="font-size: 9px">${body}</p>

---

# Good

- one
`

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina-shards-'))
  await mkdir(join(dir, 'slides'))
  await writeFile(join(dir, 'slides', 'aula.md'), deck('A', `text ${process.hrtime.bigint()}`))
  await writeFile(join(dir, 'slides', 'outra.md'), deck('B', 'words'))
})

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))

test('what shards find, merged, is what one check finds', { timeout: 180_000 }, async () => {
  const first = await runCli(['check', '--shard', '1/2'], { cwd: dir })
  expect(first).toMatchObject({ code: 1 })
  expect(first.stdout).toContain('aula: 3 slides checked')
  expect(first.stdout).not.toContain('outra')
  expect(first.stdout).toContain('dist/blobs/shard-1-of-2.zip: written')

  const half = await runCli(['check', '--merge', 'dist/blobs'], { cwd: dir })
  expect(half).toMatchObject({ code: 2 })
  expect(half.stderr).toContain('none of slide 1 of `outra`')

  await runCli(['check', '--shard', '2/2'], { cwd: dir })
  const reports = ['--report', 'junit,sarif,html', '--json']
  const merged = await runCli(['check', '--merge', 'dist/blobs', ...reports], { cwd: dir })
  const files = ['check.sarif', 'check.junit.xml', 'check.html']
  const read = () => Promise.all(files.map((name) => readFile(join(dir, 'dist', 'aula', name))))
  const mergedFiles = await read()
  const whole = await runCli(['check', ...reports], { cwd: dir })
  expect(merged.stdout).toBe(whole.stdout)
  expect(merged.code).toBe(1)
  expect(mergedFiles).toEqual(await read())

  await writeFile(join(dir, 'slides', 'outra.md'), deck('B', 'other words'))
  const later = await runCli(['check', '--merge', 'dist/blobs'], { cwd: dir })
  expect(later).toMatchObject({ code: 2 })
  expect(later.stderr).toContain('another slide 2 of `outra`')
})

test('a deck that no shard can build is told by the merge', { timeout: 120_000 }, async () => {
  const broken = await mkdtemp(join(dir, 'broken-'))
  await mkdir(join(broken, 'slides'))
  await writeFile(join(broken, 'slides', 'aula.md'), deck('A', '{{ a b c }}'))
  const shard = await runCli(['check', '--shard', '1/1'], { cwd: broken })
  const merged = await runCli(['check', '--merge', 'dist/blobs'], { cwd: broken })
  for (const { code, stdout, stderr } of [shard, merged]) {
    expect(stdout).toContain('aula: could not be built')
    expect(stderr).toContain('Unexpected end of Slidev, expected the deck to build')
    expect(code).toBe(1)
  }
})

test(
  'a trace of each slide with errors, beside a user’s own Playwright',
  { timeout: 90_000 },
  async () => {
    const broken = 'throw new Error("not ours")\n'
    await writeFile(join(dir, 'playwright.config.ts'), broken)
    await mkdir(join(dir, 'node_modules', 'playwright'), { recursive: true })
    await writeFile(join(dir, 'node_modules', 'playwright', 'index.js'), broken)
    await writeFile(
      join(dir, 'node_modules', 'playwright', 'package.json'),
      '{ "name": "playwright", "version": "1.0.0", "main": "index.js" }',
    )
    const env = {
      PLAYWRIGHT_BROWSERS_PATH: '/nowhere',
      PLAYWRIGHT_HTML_OPEN: 'always',
      PWDEBUG: '1',
    }
    const { code, stdout, stderr } = await runCli(['check', 'aula', '--trace', '--retries', '1'], {
      cwd: dir,
      env,
    })
    expect(stdout).toContain('aula: 3 slides checked, 1 finding')
    expect(stderr).toContain('npx playwright show-trace dist/aula/check/2-trace.zip')
    const zip = await readFile(join(dir, 'dist', 'aula', 'check', '2-trace.zip'))
    expect(zip.subarray(0, 2).toString()).toBe('PK')
    expect(code).toBe(1)
  },
)

test.each([
  [['--shard', '3/2'], '--shard 3/2'],
  [['--workers', 'many'], '--workers many'],
  [['--shard', '1/2', '--merge', 'x'], '--shard` beside `--merge'],
  [['--shard', '1/2', '--against', 'HEAD'], '--shard` beside `--against'],
  [['--workers', '2', '--against', 'HEAD'], '--workers` beside `--against'],
  [['--merge', 'nowhere'], 'no blobs'],
])('%j is refused', async (words, said) => {
  const { code, stderr } = await runCli(['check', ...words], { cwd: dir })
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
