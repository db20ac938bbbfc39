// Exports the same deck many times in a row: `npm run soak:export -- 100`, or `-- 20 --loaded` with all cores
// busy. Each run prints anew and must give the same bytes and leave no process behind. `SOAK_KEEP=DIR`
// keeps what differs.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { benchDeck } from './bench-deck.ts'
import { leftProcesses } from './marked-processes.ts'
import { measure } from './measure-process.ts'

const count = Number(process.argv[2] ?? 100)
const isLoaded = process.argv.includes('--loaded')
/** Every so many runs the deck is built anew too. */
const buildEvery = 10
const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
const { browser } = await findBrowser()
const home = mkdtempSync(join(tmpdir(), 'oficina-soak-'))
const [cache, out, slides] = ['cache', 'out', 'slides'].map((name) => join(home, name)) as [
  string,
  string,
  string,
]
mkdirSync(slides)
writeFileSync(join(slides, 'deck.md'), benchDeck({ slides: 20 }))
const load = isLoaded ? Array.from({ length: 2 * availableParallelism() }, burn) : []
const problems: string[] = []
let first: ReadonlyMap<string, string> | undefined
let slowestMs = 0
try {
  for (let run = 1; run <= count; run += 1) {
    const mark = `${home}-${run}`
    forgetPrints({ alsoBuilds: run % buildEvery === 1 })
    try {
      const { wallMs } = await exportOnce(mark)
      slowestMs = Math.max(slowestMs, wallMs)
    } catch (error) {
      problems.push(`run ${run}: ${(error as Error).message}`)
      continue
    }
    const left = await leftProcesses(mark, { timeoutMs: 2000 })
    if (left.length > 0) problems.push(`run ${run}: ${left.length} processes left`)
    const now = digests(out)
    first ??= now
    const others = [...now].filter(([name, digest]) => first?.get(name) !== digest)
    const names = others.map(([name]) => name)
    if (names.length > 0 || now.size !== first.size) {
      problems.push(`run ${run}: other bytes than the first in ${names.join(', ')}`)
      const kept = process.env['SOAK_KEEP']
      if (kept) cpSync(out, join(kept, String(run)), { recursive: true })
    }
  }
} finally {
  for (const child of load) child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
}
const how = isLoaded ? 'with the machine loaded' : 'in a row'
console.log(`${count} exports ${how}, the slowest ${(slowestMs / 1000).toFixed(1)} s`)
console.log(problems.length === 0 ? 'no flake, no process left' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function exportOnce(mark: string): ReturnType<typeof measure> {
  const where = ['--slides', slides, '--out', out]
  return measure([bin, 'export', 'deck', '--format', 'pdf,handout,pptx,webp', ...where], {
    cwd: home,
    env: {
      ...browser?.env,
      OFICINA_BROWSER: browser?.path ?? '',
      OFICINA_CACHE: cache,
      OFICINA_MARK: mark,
    },
  })
}

/** Takes away what was made from the built site, or the site too. */
function forgetPrints({ alsoBuilds }: { alsoBuilds: boolean }): void {
  rmSync(out, { recursive: true, force: true })
  if (alsoBuilds) rmSync(cache, { recursive: true, force: true })
  const built = join(cache, 'built')
  for (const key of alsoBuilds ? [] : readdirSync(built)) {
    for (const name of readdirSync(join(built, key))) {
      if (name !== 'site' && name !== 'print') rmSync(join(built, key, name), { recursive: true })
    }
  }
}

/** Of each file, by its name. */
function digests(dir: string): ReadonlyMap<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return new Map(
    paths.map((path) => [
      path.slice(dir.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

function burn(): ChildProcess {
  return spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' })
}
