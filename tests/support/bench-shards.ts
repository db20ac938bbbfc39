// How two shards share a deck out: `npm run bench:shards [-- SLIDES]`; all of it on one machine, then
// each half by itself, as two machines would have it. At most 15 % over half is wanted.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { benchDeck } from './bench-deck.ts'

const slides = Number(process.argv[2] ?? 400)
const require = createRequire(import.meta.url)
const runner = join(dirname(require.resolve('playwright/package.json')), 'cli.js')
const entry = new URL('../../src/playwright/test-slides.ts', import.meta.url)
const home = mkdtempSync(join(tmpdir(), 'oficina-bench-shards-'))
mkdirSync(join(home, 'slides'))
writeFileSync(join(home, 'slides', 'bench.md'), benchDeck({ slides }))
writeFileSync(
  join(home, 'decks.spec.mjs'),
  `import { testSlides } from '${entry.href}'\nawait testSlides()\n`,
)

try {
  // Whoever comes first builds the deck: nobody's share.
  runTests('--grep', 'the deck')
  const allMs = runTests()
  const halves = ['1/2', '2/2'].map((shard) => runTests('--shard', shard))
  const longest = Math.max(...halves)
  console.log(
    `${slides} slides: all ${seconds(allMs)}, shards ${halves.map(seconds).join(' and ')}: the longer one takes ${((longest / allMs) * 100).toFixed(0)} % of all (at most 57.5 %)`,
  )
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** @returns How long they took, ms. */
function runTests(...words: readonly string[]): number {
  const startMs = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [runner, 'test', '--reporter', 'line', ...words],
    { cwd: home, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout.slice(-2000))
  return performance.now() - startMs
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
