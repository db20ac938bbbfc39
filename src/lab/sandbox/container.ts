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
  '--rm --init --pull never --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --security-opt label=disable --pids-limit 128 --ulimit nofile=1024:1024 --ulimit nproc=4096:4096 --memory 512m --memory-swap 512m --cpus 1'.split(
    ' ',
  )
/** `bash` where the image has it. The mark parts what the engine says of itself from what is said in it. */
const anyShell =
  'printf "%s\\n" "$3" >&2; exec "$(command -v bash || command -v sh)" -c "$0" lab "$@"'

export function container({ engine, image, dir, hasNetwork }: ContainerOptions): Sandbox {
  const mark = randomUUID()
  const open: Risk[] = hasNetwork ? ['network'] : []
  return {
    name: `${engine}, ${image}, ${hasNetwork ? 'with' : 'no'} network`,
    allows: new Set<Risk>(['unknown', 'outside', ...open]),
    run: async (command, { folder }) => {
      const name = `oficina-lab-${randomUUID()}`
      const call = [...runIn({ engine, image, dir, hasNetwork }), 'sh', '-c', anyShell]
      const named = ['run', '--name', name, ...call, shellScript, folder, command, mark]
      const { stdout, stderr, ...rest } = await ask(engine, named, timeoutMs)
      // Its client is gone, it is not.
      if (rest.stopped !== undefined) await ask(engine, ['rm', '--force', name], askingMs)
      const { text, folder: after } = partOutput(stdout, { mark, root, folder })
      const [, said = stderr] = stderr.split(`${mark}\n`)
      return { ...rest, output: `${text}${said}`.trimEnd(), folder: after }
    },
    close: () => Promise.resolve(),
  }
}

/** Behind `run`, before the program. */
function runIn({ engine, image, dir, hasNetwork }: ContainerOptions): string[] {
  const { PATH: _, ...env } = scratchEnv(root)
  // An engine hands its proxies on, passwords and all.
  const none = proxies.flatMap((name) => [`${name}=`, `${name.toUpperCase()}=`])
  const said = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const { uid, gid } = userInfo()
  // Podman of a user’s own maps that user to root; root’s Podman refuses to keep what it does not map.
  const isMapped = engine === 'podman' && uid !== 0
  const user = isMapped ? ['--userns', 'keep-id'] : ['--user', `${uid}:${gid}`]
  return [
    ...limits,
    ...user,
    ...['--network', hasNetwork ? 'bridge' : 'none'],
    ...['--mount', `type=bind,source=${dir},target=${root}`, '--workdir', root],
    ...[...said, ...(hasNetwork ? [] : none)].flatMap((one) => ['--env', one]),
    image,
  ]
}

/**
 * Whether an engine answers, has the image and can start it as we do; else why not, in words. An
 * engine may well answer and start nothing: what it says then is no fault of a command.
 */
export async function whyNot(options: ContainerOptions): Promise<string | undefined> {
  const { engine, image } = options
  const asked = await ask(engine, ['image', 'inspect', image], askingMs)
  if (asked.exitCode !== 0) {
    return /no such image|not known|not found/i.test(asked.stderr)
      ? `${engine} has no image ${image}: \`${engine} pull ${image}\``
      : `${engine} does not answer`
  }
  const ran = await ask(engine, ['run', ...runIn(options), 'sh', '-c', ':'], timeoutMs)
  if (ran.exitCode === 0) return undefined
  const said = ran.stopped ?? ran.stderr.trimEnd().split('\n').at(-1)
  return `${engine} does not start a container of ${image}: ${said}`
}

function ask(engine: Engine, args: readonly string[], ms: number): ReturnType<typeof runBounded> {
  return runBounded(engine, args, { env: process.env, timeoutMs: ms })
}
