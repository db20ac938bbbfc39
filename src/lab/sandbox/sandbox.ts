// Where commands of notes are tried: some place where they can do no harm.
import type { Risk } from '../../model/workshop.ts'

/** What became of a command. */
export interface Ran {
  /** Of the shell; missing when the command was stopped. */
  readonly exitCode?: number
  /** What it printed, standard output before error; the folder is `.`. */
  readonly output: string
  /** Why it was stopped. */
  readonly stopped?: string
  /** The folder it ended in, from the sandbox's own; `.` at first. */
  readonly folder: string
}

/** One lab’s place to run in; its files last until it is closed. */
export interface Sandbox {
  /** In a few words, for people: `docker, debian:stable-slim, no network`. */
  readonly name: string
  /** Risks that are none here. */
  readonly allows: ReadonlySet<Risk>
  /** Runs a command in a folder of the sandbox, with no input. */
  run(command: string, options: { readonly folder: string }): Promise<Ran>
  close(): Promise<void>
}

/**
 * Runs `$2` in the folder `$1`, then prints the mark `$3` with the folder it ended in: the next
 * command goes on there. Limits: 20 MB a file, 20 s of processor, no core file.
 */
export const shellScript = `ulimit -f 20480; ulimit -t 20; ulimit -c 0
trap 'printf "\\n%s%s\\n" "$3" "$PWD"' EXIT
cd -- "$1" || exit
eval "$2"`

/** Parts what a command printed from the folder it ended in. */
export function partOutput(
  stdout: string,
  options: { readonly mark: string; readonly root: string; readonly folder: string },
): { readonly text: string; readonly folder: string } {
  const { mark, root, folder } = options
  const at = stdout.lastIndexOf(`\n${mark}`)
  if (at === -1) return { text: stdout, folder }
  const path = stdout.slice(at + 1 + mark.length).trimEnd()
  const isInside = path === root || path.startsWith(`${root}/`)
  return { text: stdout.slice(0, at), folder: isInside ? `.${path.slice(root.length)}` : '.' }
}
