// What must be closed whatever happens: children, browsers, servers, temporary folders.

/** Closes one thing; called once, also when the program is told to stop. */
export type Close = () => void | Promise<void>

const open = new Set<Close>()
/** Closed after all others: what still runs could write there again. */
const openLast = new Set<Close>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** The exit code of what could not run. */
const couldNotRun = 2
let isListening = false
let isStopping = false

/**
 * Remembers how to close a thing that was just opened. What is opened while the program stops is
 * closed at once: what was under way may take the end of another thing for a reason to go on.
 * @param options.last For folders: to be closed when nothing runs that could write there.
 * @returns The same closing, to be called when the thing is no longer needed; later calls do nothing.
 */
export function keepOpen(
  close: Close,
  { last = false }: { readonly last?: boolean } = {},
): () => Promise<void> {
  listen()
  const kept = last ? openLast : open
  kept.add(close)
  if (isStopping && !last) void closeAll(open)
  return async () => {
    if (kept.delete(close)) await close()
  }
}

/** Closes everything, last opened first. A closing that fails does not keep the others open. */
async function closeAll(kept: Set<Close>): Promise<void> {
  const closings = [...kept].toReversed()
  kept.clear()
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
      isStopping = true
      void closeAll(open)
        .then(() => closeAll(openLast))
        .finally(() => end(signal))
    })
  }
}

/** Ctrl-C is a person's, whose shell wants to see it; told by a program, we could not do our work. */
function end(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT') process.kill(process.pid, signal)
  else process.exit(couldNotRun)
}
