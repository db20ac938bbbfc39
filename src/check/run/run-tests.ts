// Runs Playwright Test as a child that hears only us and ends with us, and passes on what it tells.
import { type ChildProcess, fork } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheDir } from '../../stage/cache-dir.ts'
import { keepOpen } from '../../stage/lifetimes.ts'
import { type Job, jobVariable } from './job.ts'
import type { Told } from './told.ts'

/**
 * When we end without a word (killed), the channel closes and nothing of ours must live on: it ends
 * itself and its workers, which are one group. They have a channel to it, and must not get these words.
 */
const endWithParent = `data:text/javascript,process.execArgv.splice(0)
process.on("disconnect",()=>{try{process.kill(-process.pid,"SIGKILL")}catch{process.exit(1)}})
process.channel?.unref()`.replaceAll('\n', ';')
const config = fileURLToPath(new URL(`slides.config${extname(import.meta.url)}`, import.meta.url))
const lastCharacters = 2000

export interface TestRun {
  /** Settles when it ended; never fails, since a test that fails is no failure of the run. */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

/**
 * @param words such as `test`, or `merge-reports <dir>`.
 * @returns Once it is started.
 */
export async function runTests(
  words: readonly string[],
  { job, hear }: { readonly job: Job; readonly hear: (told: Told) => void },
): Promise<TestRun> {
  const jobFile = join(job.dir, 'job.json')
  await writeFile(jobFile, JSON.stringify(job))
  const [command = 'test', ...rest] = words
  const child = fork(runner(), [command, '--config', config, ...rest], {
    // Away from what a user's project says to Playwright.
    cwd: job.dir,
    // Its workers are stopped with it, and a person's Ctrl-C is ours to pass on.
    detached: process.platform !== 'win32',
    execArgv: ['--import', endWithParent],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: ownEnvironment(jobFile),
  })
  let said = ''
  const listen = (data: Buffer): void =>
    void (said = (said + data.toString()).slice(-lastCharacters))
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  child.on('message', (told) => hear(told as Told))
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  const close = keepOpen(() => stop(child))
  void ended.then(() => {
    hear({ kind: 'failure', words: said.trim() })
    hear({ kind: 'over' })
    return close()
  })
  return { ended, close }
}

/** The one beside the library that we import, whatever else the project has. */
function runner(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('playwright/package.json')), 'cli.js')
}

const OF_PLAYWRIGHT =
  /^(?:PLAYWRIGHT_|PW_|PWTEST|PWDEBUG|PWPAUSE|TEST_WORKER_INDEX|TEST_PARALLEL_INDEX|NODE_ENV$)/

/** Without what the user's own tests are told. */
function ownEnvironment(jobFile: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_PLAYWRIGHT.test(name))
  return {
    ...Object.fromEntries(kept),
    [jobVariable]: jobFile,
    // The runner is large: compiled once, not at each start.
    NODE_COMPILE_CACHE: join(cacheDir(), 'node'),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  }
}

/** It and its workers, which are one group. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
  await gone
}
