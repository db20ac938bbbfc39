// Talk while something takes its time: a spinner on a terminal, plain lines elsewhere, nothing when quiet.

/** Says what is being done; `done` ends it. Everything goes to stderr. */
export interface Progress {
  readonly say: (text: string) => void
  readonly done: () => void
}

export async function startProgress(options: {
  quiet: boolean
  color: boolean
}): Promise<Progress> {
  if (options.quiet) return { say: () => {}, done: () => {} }
  if (!process.stderr.isTTY || !options.color) {
    const say = (text: string): void => (isWorthALine(text) ? console.error(text) : undefined)
    return { say, done: () => {} }
  }
  const { default: yoctoSpinner } = await import('yocto-spinner')
  const spinner = yoctoSpinner({ stream: process.stderr })
  return {
    say: (text) => {
      spinner.text = text
      if (!spinner.isSpinning) spinner.start()
    },
    done: () => {
      if (spinner.isSpinning) spinner.stop()
    },
  }
}

const COUNT = /(\d+) of (\d+)$/
const linesOfACount = 10

/** Lines stay: of “taking pictures: 7 of 100” and the like some are enough. */
function isWorthALine(text: string): boolean {
  const [, at, total] = (COUNT.exec(text) ?? []).map(Number)
  if (at === undefined || total === undefined) return true
  return at === total || at % Math.ceil(total / linesOfACount) === 0
}
