// Runs the program as a user would: its own process, a bare environment, a folder of its own.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `oficina` with the words in a folder; never throws for an exit code. */
export function runCli(
  words: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, LANG: 'pt_BR.UTF-8', ...options.env }
  const cache = process.env['OFICINA_CACHE']
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...words],
      {
        cwd: options.cwd,
        env: { ...env, NO_COLOR: '1', ...(cache ? { OFICINA_CACHE: cache } : {}) },
      },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
        resolve({ code, stdout, stderr })
      },
    )
  })
}
