// Runs a program that may hang, flood or fork: with little time, little output and no input.
import { spawn } from 'node:child_process'

export interface Bounded {
  readonly exitCode?: number
  readonly stdout: string
  readonly stderr: string
  /** Why it was stopped; missing when it ended by itself. */
  readonly stopped?: string
}

export interface Bounds {
  readonly timeoutMs: number
  readonly cwd?: string
  readonly env: NodeJS.ProcessEnv
}

const outputBytesAtMost = 1_000_000
/** For what a child still holds that got away from its group. */
const drainMs = 2000

/** Resolves always; a program that is not there has no exit code. */
export function runBounded(
  program: string,
  args: readonly string[],
  { timeoutMs, cwd, env }: Bounds,
): Promise<Bounded> {
  return new Promise((resolve) => {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    // A group of its own: what it started is stopped with it.
    const child = spawn(program, args, { ...(cwd && { cwd }), env, stdio, detached: true })
    const texts = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    let bytes = 0
    let stopped: string | undefined
    const stop = (why: string): void => {
      stopped ??= why
      endGroup(child.pid)
    }
    const timer = setTimeout(() => stop(`still running after ${timeoutMs / 1000} s`), timeoutMs)
    const end = (exitCode: number | null): void => {
      clearTimeout(timer)
      resolve({
        ...(exitCode === null || stopped ? {} : { exitCode }),
        stdout: Buffer.concat(texts.stdout).toString(),
        stderr: Buffer.concat(texts.stderr).toString(),
        ...(stopped === undefined ? {} : { stopped }),
      })
    }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > outputBytesAtMost) stop('printed more than 1 MB')
        else texts[name].push(chunk)
      })
    }
    child.on('error', () => end(null))
    child.on('exit', (code) => {
      // What it left in the background goes, too: it would hold the output open.
      endGroup(child.pid)
      setTimeout(() => end(code), drainMs).unref()
    })
    child.on('close', end)
  })
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended before.
  }
}
