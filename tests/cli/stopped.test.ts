// An export that is stopped or killed leaves nothing running and nothing half-written.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { benchDeck } from '../support/bench-deck.ts'
import { canTell, leftProcesses, markedProcesses } from '../support/marked-processes.ts'
import '../support/test-stage.ts'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
let browser: Awaited<ReturnType<typeof findBrowser>>['browser']
beforeAll(async () => {
  browser = (await findBrowser()).browser
})

interface Run {
  readonly dir: string
  readonly mark: string
  readonly start: () => ChildProcess
}

async function newRun(): Promise<Run> {
  const dir = await mkdtemp(join(tmpdir(), 'parado é '))
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))
  const mark = dir
  const slides = join(dir, 'slides')
  await mkdir(slides)
  await writeFile(join(slides, 'deck.md'), benchDeck({ slides: 5 }))
  const env = {
    ...process.env,
    ...browser?.env,
    OFICINA_BROWSER: browser?.path,
    OFICINA_CACHE: join(dir, 'cache'),
    OFICINA_MARK: mark,
  }
  const args = [bin, 'export', 'deck', '--slides', slides, '--out', join(dir, 'out')]
  const start = (): ChildProcess =>
    spawn(process.execPath, args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return { dir, mark, start }
}

/** What is in the making. */
async function inTheMaking(dir: string): Promise<readonly string[]> {
  const temp = join(dir, 'cache', 'temp')
  return (await readdir(temp).catch(() => [])).map((name) => join(temp, name))
}

/** The deck is in a folder, and beside the program Slidev and the browser run. */
async function untilBuilding({ dir, mark }: Run): Promise<void> {
  const isBuilding = async (): Promise<boolean> =>
    (await inTheMaking(dir)).some((folder) => existsSync(join(folder, 'slides.md')))
  while (!(await isBuilding()) || markedProcesses(mark).length <= 2) await setTimeout(50)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

// Each builds its own client of Slidev, on a machine that may be busy.
const slow = { timeout: 90_000 }

test.skipIf(!canTell)(
  'Ctrl-C closes Slidev and the browser, and takes the folder away',
  slow,
  async () => {
    const run = await newRun()
    const { dir, mark } = run
    const child = run.start()
    await untilBuilding(run)
    await end(child, 'SIGINT')
    expect(await leftProcesses(mark, { timeoutMs: 5000 })).toEqual([])
    expect(existsSync(join(dir, 'out'))).toBe(false)
    expect(await inTheMaking(dir)).toEqual([])
  },
)

test.skipIf(!canTell)('killed, all it started ends too; the next run tidies up', slow, async () => {
  const run = await newRun()
  const { dir, mark, start } = run
  const killed = start()
  await untilBuilding(run)
  await end(killed, 'SIGKILL')
  expect(await leftProcesses(mark, { timeoutMs: 5000 })).toEqual([])
  expect(await inTheMaking(dir)).not.toEqual([])
  const next = start()
  expect(await once(next, 'close')).toEqual([0, null])
  expect(await inTheMaking(dir)).toEqual([])
  expect(await readdir(join(dir, 'out'))).toContain('slides.pdf')
})
