// In a project with Playwright Test, each slide is a test; shards together find what `check` finds.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import '../support/test-stage.ts'
import { runCli } from './run-cli.ts'

const require = createRequire(import.meta.url)
const runner = join(dirname(require.resolve('playwright/package.json')), 'cli.js')
const entry = new URL('../../src/playwright/test-slides.ts', import.meta.url)

const deck = `---
title: A
lang: en
---

# A

hello

---

# Small

<p style="font-size: 9px">text</p>

---

# Good

- one
`

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[]
}

test('two shards, merged into one report', { timeout: 120_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-playwright-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))
  await mkdir(join(dir, 'slides'))
  await writeFile(join(dir, 'slides', 'aula.md'), deck)
  await writeFile(
    join(dir, 'decks.spec.mjs'),
    `import { testSlides } from '${pathToFileURL(entry.pathname).href}'\nawait testSlides()\n`,
  )
  for (const shard of ['1/2', '2/2']) {
    const blob = join(dir, 'blobs', `${shard[0]}.zip`)
    await run(['test', '--shard', shard, '--reporter', 'blob'], {
      dir,
      env: { PLAYWRIGHT_BLOB_OUTPUT_FILE: blob },
    })
  }
  const merged = await run(['merge-reports', '--reporter', 'json', 'blobs'], { dir })
  const { suites } = JSON.parse(merged) as { suites: Suite[] }
  const specs = suites.flatMap(specsOf)
  expect(specs.map(({ title, ok }) => `${title}: ${ok}`).toSorted()).toEqual([
    'slide 1: A: true',
    'slide 2: Small: false',
    'slide 3: Good: true',
    'the deck: true',
  ])
  const { stdout } = await runCli(['check', '--json'], { cwd: dir })
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] }
  const said = JSON.stringify(specs)
  expect(findings.length).toBeGreaterThan(0)
  for (const { rule } of findings) expect(said).toContain(rule)
})

function specsOf(suite: Suite): Suite['specs'][number][] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

/** What Playwright says; a failed test is no failure here. */
function run(
  words: readonly string[],
  { dir, env = {} }: { dir: string; env?: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [runner, ...words],
      { cwd: dir, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (_, stdout) => resolve(stdout),
    )
  })
}
