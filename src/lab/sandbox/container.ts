// A throw-away container for each command: also for those of which nothing is known.
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Risk } from '../../model/workshop.ts'
import { runBounded } from './run-bounded.ts'
import { scratchEnv } from './scratch.ts'
import { partOutput, type Sandbox, shellScript } from './sandbox.ts'

export const engines = ['docker', 'podman'] as const
export type Engine = (typeof engines)[number]

export interface ContainerOptions {
  readonly engine: Engine
  readonly image: string
  /** The lab’s files, on this machine. */
  readonly dir: string
  readonly hasNetwork: boolean
}

/** Starting a container is part of it. */
const timeoutMs = 30_000
const askingMs = 5000
const root = '/lab'
const proxies = ['http_proxy', 'https_proxy', 'ftp_proxy', 'all_proxy', 'no_proxy']

/** No rights, no network, little memory; of this machine it sees the lab’s folder. */
const limits =
  '--rm --init --pull never --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --security-opt label=disable --pids-limit 128 --memory 512m --memory-swap 512m --cpus 1'.split(
    ' ',
  )
/** `bash` where the image has it. */
const anyShell = 'exec "$(command -v bash || command -v sh)" -c "$0" lab "$@"'

export function container({ engine, image, dir, hasNetwork }: ContainerOptions): Sandbox {
  const mark = randomUUID()
  const open: Risk[] = hasNetwork ? ['network'] : []
  return {
    name: `${engine}, ${image}, ${hasNetwork ? 'with' : 'no'} network`,
    allows: new Set<Risk>(['unknown', 'outside', ...open]),
    run: async (command, { folder }) => {
      const name = `oficina-lab-${randomUUID()}`
      const args = ['run', '--name', name, ...limits, ...settings({ engine, dir, hasNetwork })]
      const call = [...args, image, 'sh', '-c', anyShell, shellScript, folder, command, mark]
      const { stdout, stderr, ...rest } = await ask(engine, call, timeoutMs)
      // Its client is gone, it is not.
      if (rest.stopped !== undefined) await ask(engine, ['rm', '--force', name], askingMs)
      const { text, folder: after } = partOutput(stdout, { mark, root, folder })
      return { ...rest, output: `${text}${stderr}`.trimEnd(), folder: after }
    },
    close: () => Promise.resolve(),
  }
}

function settings({ engine, dir, hasNetwork }: Omit<ContainerOptions, 'image'>): string[] {
  const { PATH: _, ...env } = scratchEnv(root)
  // An engine hands its proxies on, passwords and all.
  const none = proxies.flatMap((name) => [`${name}=`, `${name.toUpperCase()}=`])
  const said = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const { uid, gid } = userInfo()
  const user = engine === 'podman' ? ['--userns', 'keep-id'] : ['--user', `${uid}:${gid}`]
  return [
    ...user,
    ...['--network', hasNetwork ? 'bridge' : 'none'],
    ...['--mount', `type=bind,source=${dir},target=${root}`, '--workdir', root],
    ...[...said, ...(hasNetwork ? [] : none)].flatMap((one) => ['--env', one]),
  ]
}

/** Whether an engine answers and has the image; else why not, in words. */
export async function whyNot(
  engine: Engine,
  { image }: Pick<ContainerOptions, 'image'>,
): Promise<string | undefined> {
  const { exitCode, stderr } = await ask(engine, ['image', 'inspect', image], askingMs)
  if (exitCode === 0) return undefined
  return /no such image|not known|not found/i.test(stderr)
    ? `${engine} has no image ${image}: \`${engine} pull ${image}\``
    : `${engine} does not answer`
}

function ask(engine: Engine, args: readonly string[], ms: number): ReturnType<typeof runBounded> {
  return runBounded(engine, args, { env: process.env, timeoutMs: ms })
}
