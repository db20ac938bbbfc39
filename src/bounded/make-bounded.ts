// Makes a deck within bounds of time and memory: notes that look dangerous get a thread of their own.
import { extname } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { CannotRun, refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { MadeDeck } from '../pipeline.ts'
import type { Answer, Job } from './job.ts'
import { changedText, forgetMade, rememberMade } from './known-texts.ts'
import { looksOrdinary } from './looks-ordinary.ts'
import { makeHere } from './make-here.ts'

export interface Bounds {
  /** Work, not time: what takes a second takes ten where others work too. */
  readonly workMs?: number
  readonly memoryMb?: number
}

/**
 * Ordinary notes are made at once, here: a thread costs 0.1 s, a fifth of what they take. So are
 * ordinary changes of large notes that were made within bounds before: from the second time on most of
 * those is still known here, and never in a new thread.
 * @throws CannotRun `read/too-slow`, `read/too-heavy`, and what `makeDeck` throws.
 */
export async function makeBounded(job: Job, bounds: Bounds = {}): Promise<MadeDeck> {
  const { files } = job.notes
  const isOrdinary = files.every((file) => looksOrdinary(changedText(file)))
  const { workMs = 10_000, memoryMb = 1024 } = bounds
  const began = process.cpuUsage()
  const made = await (isOrdinary ? makeHere(job) : makeInThread(job, { workMs, memoryMb }))
  // What took too long here, where nothing can stop it, is made in a thread the next time.
  if (msOf(process.cpuUsage(began)) > workMs) forgetMade(files)
  else rememberMade(files)
  return made
}

/** More of it saves no time that is noticed, and costs 70 MB with 1 MB of notes. */
const youngMb = 24
const askedEveryMs = 100

async function makeInThread(job: Job, { workMs, memoryMb }: Required<Bounds>): Promise<MadeDeck> {
  const threads = await import('node:worker_threads')
  const file = new URL(`worker${extname(import.meta.url)}`, import.meta.url)
  const worker = new threads.Worker(file, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
  })
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const began = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    const ask = async (): Promise<void> => {
      if ((await workedMs(worker, began)) > workMs) resolve('late')
    }
    // A thread that is gone cannot be asked, and says itself why.
    timer = setInterval(() => void ask().catch(() => undefined), askedEveryMs)
  })
  try {
    const first = await Promise.race([answer, late])
    if (first === 'late') return refuse(tooSlow(job, { workMs }))
    if ('refused' in first) throw new CannotRun(first.refused)
    return first.made
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ERR_WORKER_OUT_OF_MEMORY' && !(error instanceof RangeError)) throw error
    return refuse(tooHeavy(job, { memoryMb }), error)
  } finally {
    clearInterval(timer)
    await worker.terminate()
  }
}

/** What the thread has worked; Node before 24.6 tells only how long it is there. */
async function workedMs(worker: Worker, began: number): Promise<number> {
  const { cpuUsage } = worker as Partial<Worker>
  if (!cpuUsage) return performance.now() - began
  return msOf(await cpuUsage.call(worker))
}

function msOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

function tooSlow(job: Job, { workMs }: { workMs: number }): Omit<Finding, 'severity'> {
  return {
    rule: 'read/too-slow',
    message: `Unexpected ${workMs / 1000} s of work and no deck, expected notes that are read in less`,
    fix: 'Split the notes into a folder with one file per part, and look for runs of marks.',
    ...placeOf(job),
  }
}

function tooHeavy(job: Job, { memoryMb }: { memoryMb: number }): Omit<Finding, 'severity'> {
  return {
    rule: 'read/too-heavy',
    message: `Unexpected need of more than ${memoryMb} MB, expected notes that are made with less`,
    fix: 'Split the notes into a folder with one file per part, and look for runs of marks.',
    ...placeOf(job),
  }
}

/** The largest file is the likely one. */
function placeOf({ notes }: Job): Pick<Finding, 'place'> {
  const [largest] = notes.files.toSorted((a, b) => b.text.length - a.text.length)
  return largest ? { place: { file: largest.file, fromLine: 1, toLine: 1 } } : {}
}
