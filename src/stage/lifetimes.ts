// What must be closed whatever happens: children, browsers, servers, temporary folders.

/** Closes one thing; called once, also when the program is told to stop. */
export type Close = () => void | Promise<void>

const open = new Set<Close>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** The exit code of what could not run. */
const couldNotRun = 2
let isListening = false

/**
 * Remembers how to close a thing that was just opened.
 * @returns The same closing, to be called when the thing is no longer needed; later calls do nothing.
 */
export function keepOpen(close: Close): () => Promise<void> {
  listen()
  open.add(close)
  return async () => {
    if (open.delete(close)) await close()
  }
}

/** Closes everything, last opened first. A closing that fails does not keep the others open. */
async function closeAll(): Promise<void> {
  const closings = [...open].toReversed()
  open.clear()
  for (const close of closings) {
    try {
      await close()
    } catch {
      // Told to stop: what cannot be closed now ends with us.
    }
  }
}

function listen(): void {
  if (isListening) return
  isListening = true
  for (const signal of signals) {
    process.once(signal, () => {
      // What was under way fails when its browser goes: that is not how we ended.
      if (signal !== 'SIGINT') process.once('exit', () => (process.exitCode = couldNotRun))
      void closeAll().finally(() => end(signal))
    })
  }
}

/** Ctrl-C is a person's, whose shell wants to see it; told by a program, we could not do our work. */
function end(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT') process.kill(process.pid, signal)
  else process.exit(couldNotRun)
}
