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
    return { say: (text) => console.error(text), done: () => {} }
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
