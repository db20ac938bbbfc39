// A folder of its own for each thing in the making, so that two runs at once never meet.
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir } from './cache-dir.ts'
import { isRunning } from './is-running.ts'
import { keepOpen } from './lifetimes.ts'

/** What somebody left behind whose process cannot be told is taken away after this time. */
const leftoverMs = 24 * 60 * 60 * 1000
/** `stage-<process>-<random>` */
const OWNER = /-(\d+)-\w+$/

export interface TempDir {
  readonly path: string
  /** Takes the folder away, if it is still there. */
  readonly close: () => Promise<void>
}

/** Makes an empty folder in the cache; it goes when closed, or when the program is told to stop. */
export async function openTempDir(prefix: string): Promise<TempDir> {
  const parent = join(cacheDir(), 'temp')
  await mkdir(parent, { recursive: true })
  await removeLeftovers(parent)
  const path = await mkdtemp(join(parent, `${prefix}-${process.pid}-`))
  return {
    path,
    close: keepOpen(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }), {
      last: true,
    }),
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  const oldestMs = Date.now() - leftoverMs
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    const info = await stat(path).catch(() => undefined)
    const owner = OWNER.exec(name)?.[1]
    const isLeft = owner !== undefined && !isRunning(Number(owner))
    if (info && (isLeft || info.mtimeMs < oldestMs))
      await rm(path, { recursive: true, force: true })
  }
}
