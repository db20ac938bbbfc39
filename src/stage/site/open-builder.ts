// Starts a builder and asks it for things; it ends with us, whatever happens.
import { fork } from 'node:child_process'
import { keepOpen } from '../lifetimes.ts'
import { slidevEnv } from '../slidev/run-slidev.ts'
import { builderProgram, type Program } from './builder-program.ts'
import type { Answer, Task } from './task.ts'

export interface Builder {
  /** Asks for one thing; one at a time. */
  perform(task: Task): Promise<Answer>
  /** Lets it keep what Node has compiled, for the next to start sooner, and end by itself. */
  dismiss(): Promise<void>
  /** Ends it at once. */
  close(): Promise<void>
}

/** Starts one whose current folder is `dir`; it loads Slidev while its stage is laid out. */
export function openBuilder(dir: string, program: Program = builderProgram()): Builder {
  const child = fork(program.script, [], {
    cwd: dir,
    // A large nursery from the start: a build makes much that is soon forgotten.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64', ...program.nodeArgs],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: slidevEnv('build'),
  })
  const ended = new Promise<Answer>((resolve) => {
    child.once('error', (error) => resolve({ problem: error.message }))
    child.once('exit', (code) => resolve({ problem: `ended with ${code}` }))
  })
  const close = keepOpen(async () => {
    child.kill('SIGKILL')
    await ended
  })
  void ended.then(close)
  return {
    perform(task) {
      const answer = new Promise<Answer>((resolve) => child.once('message', resolve))
      child.send(task, () => undefined)
      return Promise.race([answer, ended])
    },
    async dismiss() {
      if (child.connected) child.disconnect()
      await ended
    },
    close,
  }
}
