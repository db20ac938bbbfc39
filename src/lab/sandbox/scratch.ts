// A scratch folder on this machine: only for commands that are known to be harmless.
import { realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { randomUUID } from 'node:crypto'
import { runBounded } from './run-bounded.ts'
import { partOutput, type Sandbox, shellScript } from './sandbox.ts'

const timeoutMs = 10_000

/** Runs in the folder; the environment has nothing of ours but the path to programs. */
export async function scratch(dir: string): Promise<Sandbox> {
  const root = await realpath(dir)
  const mark = randomUUID()
  const env = scratchEnv(root)
  return {
    name: 'a scratch folder',
    allows: new Set(),
    run: async (command, { folder }) => {
      const args = ['--noprofile', '--norc', '-c', shellScript, 'lab', folder, command, mark]
      const ran = await runBounded('bash', args, { cwd: root, env, timeoutMs })
      const { stdout, stderr, ...rest } = ran
      const { text, folder: after } = partOutput(stdout, { mark, root, folder })
      const output = `${text}${stderr}`.trimEnd().replaceAll(root, '.')
      return { ...rest, output, folder: after }
    },
    close: () => Promise.resolve(),
  }
}

/** No secret of the author's, and a git that runs no hooks and trusts no folder for a repository. */
export function scratchEnv(dir: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: dir,
    TMPDIR: dir,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    GIT_CEILING_DIRECTORIES: dirname(dir),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.hooksPath',
    GIT_CONFIG_VALUE_0: '/dev/null',
    GIT_CONFIG_KEY_1: 'safe.bareRepository',
    GIT_CONFIG_VALUE_1: 'explicit',
    GIT_EDITOR: 'false',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Lab',
    GIT_AUTHOR_EMAIL: 'lab@example.org',
    GIT_COMMITTER_NAME: 'Lab',
    GIT_COMMITTER_EMAIL: 'lab@example.org',
  }
}
