// One run of tests, in a folder of its own: started at once, each deck told of when it is open.
import { availableParallelism } from 'node:os'
import { copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { keepFile } from '../../stage/kept.ts'
import { openTempDir } from '../../stage/temp-dir.ts'
import { type Hearing, hearTests } from './hear-tests.ts'
import type { Job, JobDeck, OpenedAt } from './job.ts'
import { runTests } from './run-tests.ts'

export interface OpenTests extends Omit<Hearing, 'hear'> {
  /** The tests of a deck wait for this; nothing: it cannot be built. */
  readonly tell: (deck: string, at: OpenedAt) => Promise<void>
  /** Waits for the end, and takes the blob to where it was asked for. */
  readonly finish: () => Promise<void>
  readonly close: () => Promise<void>
}

interface TestsOptions extends Omit<Job, 'decks' | 'dir' | 'workers'> {
  /** As many as the machine has cores by default. */
  readonly workers?: number | undefined
}

/** Fewer slides are looked at sooner than one more worker is started. */
const leastSlidesPerWorker = 8
const mostWorkers = 6

export async function openTests(
  decks: readonly Omit<JobDeck, 'openedAt'>[],
  { workers, blob, ...options }: TestsOptions,
): Promise<OpenTests> {
  const dir = await openTempDir('check')
  const own = decks.map((deck, index) => ({ ...deck, openedAt: join(dir.path, `${index}.json`) }))
  const count = decks.reduce((sum, { slides }) => sum + slides.length, 0)
  const { hear, ...hearing } = hearTests()
  const job: Job = {
    ...options,
    decks: own,
    dir: dir.path,
    workers: workers ?? workersFor(count),
    ...(blob === undefined ? {} : { blob: basename(blob) }),
  }
  const run = await runTests(['test'], { job, hear })
  return {
    ...hearing,
    async tell(name, at) {
      const deck = own.find((each) => each.name === name)
      if (deck) await keepFile(deck.openedAt, JSON.stringify(at))
    },
    async finish() {
      if (blob === undefined) return
      await run.ended
      await mkdir(dirname(blob), { recursive: true })
      await copyFile(join(dir.path, 'blob', basename(blob)), blob)
    },
    async close() {
      await run.close()
      await dir.close()
    },
  }
}

function workersFor(slideCount: number): number {
  const most = Math.min(availableParallelism(), mostWorkers)
  return Math.max(1, Math.min(most, Math.floor(slideCount / leastSlidesPerWorker)))
}
