// How two shards share a deck out: `npm run bench:shards [-- SLIDES]`; all of it on one machine, then
// each half by itself, as two machines would have it. At most 15 % over half is wanted. The deck is
// built before: who caches it between runs has it so.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { cacheDir } from '../../src/stage/cache-dir.ts'
import { benchDeck } from './bench-deck.ts'

const slides = Number(process.argv[2] ?? 400)
const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'oficina-bench-shards-'))
process.env['OFICINA_CACHE'] = join(home, 'cache')
mkdirSync(join(home, 'slides'))
writeFileSync(join(home, 'slides', 'bench.md'), benchDeck({ slides }))

try {
  await findBrowser()
  checkSlides()
  const allMs = checkSlides()
  const halves = ['1/2', '2/2'].map((shard) => checkSlides('--shard', shard))
  const mergeMs = checkSlides('--merge', join('dist', 'blobs'))
  const longest = Math.max(...halves)
  console.log(
    `${slides} slides: all ${seconds(allMs)}, shards ${halves.map(seconds).join(' and ')}, merging ${seconds(mergeMs)}: the longer shard takes ${((longest / allMs) * 100).toFixed(0)} % of all (at most 57.5 %)`,
  )
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** @returns How long it took, ms; nothing is known of the slides, but the deck is built. */
function checkSlides(...words: readonly string[]): number {
  rmSync(join(cacheDir(), 'checked'), { recursive: true, force: true })
  forgetFindings()
  const startMs = performance.now()
  const args = [bin, 'check', 'bench', '--quiet', ...words]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
  if (status === 2) throw new Error(stderr)
  return performance.now() - startMs
}

/** Of the deck as a whole. */
function forgetFindings(): void {
  const built = join(cacheDir(), 'built')
  for (const build of existing(built))
    for (const name of existing(join(built, build)))
      if (name.startsWith('check-')) rmSync(join(built, build, name))
}

function existing(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
