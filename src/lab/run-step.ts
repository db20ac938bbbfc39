// Runs one harmless command where it can do no harm: a scratch folder, no input, little time.
import { execFile } from 'node:child_process'
import type { LabStep } from '../model/workshop.ts'

const timeoutMs = 10_000
const outputLettersAtMost = 4000
const maxBufferBytes = 1_000_000

/** What became of a step. */
export interface LabResult {
  readonly number: number
  readonly command: string
  readonly did: 'passed' | 'failed' | 'refused'
  /** Exit code of the shell; missing when it was refused or took too long. */
  readonly exitCode?: number
  /** What it printed, standard output and error, cut at 4,000 characters. */
  readonly output?: string
  /** First line of what the program says of its version. */
  readonly version?: string
  /** Why it was refused, or what went wrong. */
  readonly why?: string
}

interface Where {
  /** The scratch folder; also its home. */
  readonly dir: string
}

/** Runs a command in `bash`; its environment has nothing of ours but the path to programs. */
export async function runStep(
  { number, command }: Pick<LabStep, 'number' | 'command'>,
  where: Where,
): Promise<LabResult> {
  const { exitCode, output, isLate } = await shell(command, where)
  const version = await versionOf(command, where)
  const did = exitCode === 0 && !isLate ? 'passed' : 'failed'
  return {
    number,
    command,
    did,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(output === '' ? {} : { output }),
    ...(version === undefined ? {} : { version }),
    ...(isLate ? { why: `still running after ${timeoutMs / 1000} s` } : {}),
  }
}

/** What is wrong with a command as shell syntax; nothing when it parses. */
export async function syntaxProblem(command: string, where: Where): Promise<string | undefined> {
  const { exitCode, output } = await run(['-n', '-c', command], where)
  return exitCode === 0 ? undefined : (output.split('\n')[0] ?? 'syntax error')
}

/** Programs without it print an error: then there is no version to record. */
async function versionOf(command: string, where: Where): Promise<string | undefined> {
  const program = command.split(/\s+/)[0] ?? ''
  if (!/^[\w.-]+$/.test(program)) return undefined
  const { exitCode, output } = await run(['-c', `${program} --version </dev/null`], where)
  return exitCode === 0 ? output.split('\n')[0] : undefined
}

function shell(command: string, where: Where): Promise<Ran> {
  return run(['-c', command], where)
}

interface Ran {
  readonly exitCode?: number
  readonly output: string
  readonly isLate: boolean
}

function run(args: readonly string[], { dir }: Where): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['--noprofile', '--norc', ...args],
      {
        cwd: dir,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: maxBufferBytes,
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: dir,
          TMPDIR: dir,
          LANG: 'C.UTF-8',
          TERM: 'dumb',
        },
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code
        resolve({
          ...(typeof code === 'number' ? { exitCode: code } : {}),
          output: `${stdout}${stderr}`.trimEnd().replaceAll(dir, '.').slice(0, outputLettersAtMost),
          isLate: error?.killed === true,
        })
      },
    )
    child.stdin?.end()
  })
}
