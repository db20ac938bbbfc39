// The other side of `make-bounded.ts`: makes one deck in a thread that can be stopped.
import module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Job } from './job.ts'

module.enableCompileCache()
const { CannotRun } = await import('../model/cannot-run.ts')
const { makeHere } = await import('./make-here.ts')

async function answer(job: Job): Promise<Answer> {
  try {
    return { made: await makeHere(job) }
  } catch (error) {
    if (error instanceof CannotRun) return { refused: error.finding }
    throw error
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await answer(workerData as Job))
