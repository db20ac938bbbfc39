// How fast a deck is checked: `npm run bench:check [-- ROUNDS]`; the least of the
// rounds. Every run is a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { cacheDir } from '../../src/stage/cache-dir.ts'
import { benchDeck, type BenchDeckOptions } from './bench-deck.ts'

const rounds = Number(process.argv[2] ?? 3)
const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'oficina-bench-check-'))
process.env['OFICINA_CACHE'] = join(home, 'cache')
mkdirSync(join(home, 'slides'))

try {
  await findBrowser()
  tell('100 slides, all built and opened', () => {
    for (const kept of ['checked', 'built', 'slides'])
      rmSync(join(cacheDir(), kept), { recursive: true, force: true })
    return checkOnce({ slides: 100 })
  })
  tell('100 slides, built before, all opened (at most 10 s on two cores)', () => {
    rmSync(join(cacheDir(), 'checked'), { recursive: true, force: true })
    forgetFindings()
    return checkOnce({ slides: 100 })
  })
  tell('nothing changed (at most 1 s)', () => checkOnce({ slides: 100 }))
  tell('one slide changed: built and checked', () =>
    checkOnce({ slides: 100, edit: ` ${process.hrtime.bigint()}` }),
  )
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** Prints the least of the rounds. */
function tell(name: string, run: () => number): void {
  const leastMs = Math.min(...Array.from({ length: rounds }, run))
  console.log(`${name}: ${(leastMs / 1000).toFixed(2)} s`)
}

/** @returns How long it took, in ms. */
function checkOnce(deck: BenchDeckOptions): number {
  writeFileSync(join(home, 'slides', 'bench.md'), benchDeck(deck))
  const startMs = performance.now()
  const args = [bin, 'check', 'bench', '--slides', join(home, 'slides'), '--quiet']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
  if (status === 2) throw new Error(stderr)
  return performance.now() - startMs
}

/** Of the deck as a whole. */
function forgetFindings(): void {
  const built = join(cacheDir(), 'built')
  for (const build of readdirSync(built))
    for (const name of readdirSync(join(built, build)))
      if (name.startsWith('check-')) rmSync(join(built, build, name))
}
