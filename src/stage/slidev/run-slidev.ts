// Runs Slidev as a child process: it keeps the first deck's root for its whole life.
import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheDir } from '../cache-dir.ts'
import { keepOpen } from '../lifetimes.ts'

/** When we end without a word (killed), the channel closes and the child must not live on. */
const endWithParent =
  'data:text/javascript,process.on("disconnect",()=>process.exit(1));process.channel?.unref()'

export interface SlidevRun {
  /** Settles when the process ended: its exit code and everything it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>
  readonly close: () => Promise<void>
}

/** Starts Slidev in `dir`, without a terminal: it must not ask, and it must not look for updates. */
export function runSlidev(args: readonly string[], options: { dir: string }): SlidevRun {
  // A larger nursery: a build makes much that is soon forgotten.
  const child = fork(join(slidevRoot(), 'bin', 'slidev.mjs'), args, {
    cwd: options.dir,
    execArgv: ['--max-semi-space-size=64', '--import', endWithParent],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: slidevEnv(args[0] === 'build' ? 'build' : 'present'),
  })
  let output = ''
  const hear = (words: Buffer): void => void (output += words.toString())
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
  const close = keepOpen(() => stop(child))
  void ended.then(close, close)
  return { ended, close }
}

/** Environment of a process that runs Slidev: it must not ask, and it must not look for updates. */
export function slidevEnv(what: 'build' | 'present'): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Somebody else's `NODE_ENV` would build the deck with the slow Vue that talks.
    NODE_ENV: what === 'build' ? 'production' : 'development',
    // Slidev is a thousand modules: compiled once, not at each start.
    NODE_COMPILE_CACHE: join(cacheDir(), 'node'),
    NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    CI: '1',
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

const require = createRequire(import.meta.url)

function slidevRoot(): string {
  return dirname(require.resolve('@slidev/cli/package.json'))
}

/** Version of Slidev, part of what a build depends on. */
export function slidevVersion(): string {
  return (require('@slidev/cli/package.json') as { version: string }).version
}
