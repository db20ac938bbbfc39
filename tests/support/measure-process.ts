// How long a process takes, and how much memory it and all it starts hold at the most.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface Measured {
  readonly wallMs: number
  /** Of the process and everything below it, shared pages counted once; 0 where it was not asked for. */
  readonly peakMb: number
}

const lookEveryMs = 500
const STATUS_OF_PARENT = /^\d+ \(.*\) \S (\d+)/s
const PROPORTIONAL = /^Pss:\s+(\d+) kB/m

/**
 * Runs Node with `args` until it ends.
 * @throws Error when it ends with an error, or did not make `makes`.
 */
export function measure(
  args: readonly string[],
  options: {
    cwd: string
    env: Readonly<Record<string, string>>
    makes?: string
    /** Looking at it takes time from what is measured. */
    withMemory?: boolean
  },
): Promise<Measured> {
  const { cwd, env, makes, withMemory = false } = options
  const startMs = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (words: Buffer): void => void (said += words.toString())
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  let peakMb = 0
  const look = setInterval(() => {
    if (withMemory && child.pid !== undefined) peakMb = Math.max(peakMb, memoryMb(child.pid))
  }, lookEveryMs)
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      clearInterval(look)
      const isMade = makes === undefined || existsSync(makes)
      if (code === 0 && isMade) resolve({ wallMs: performance.now() - startMs, peakMb })
      else reject(new Error(`Unexpected end (${code}) of ${args.join(' ')}:\n${said}`))
    })
  })
}

/** Of a process and everything below it. */
function memoryMb(root: number): number {
  const family = [root, ...descendants(root)]
  return (
    family.reduce(
      (sum, pid) => sum + Number(PROPORTIONAL.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0),
      0,
    ) / 1024
  )
}

/** Ids of all processes below one; none where `/proc` is missing. */
function descendants(root: number): readonly number[] {
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]))
  const below = (pid: number): number[] =>
    [...parents].flatMap(([child, parent]) => (parent === pid ? [child, ...below(child)] : []))
  return below(root)
}

function processIds(): number[] {
  if (!existsSync('/proc/self')) return []
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function parentOf(pid: number): number {
  return Number(STATUS_OF_PARENT.exec(read(pid, 'stat'))?.[1] ?? -1)
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
