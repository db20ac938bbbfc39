// Two runs must not regenerate one deck at the same time: the second waits for the first.
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { refuse } from '../model/cannot-run.ts'

const waitMs = 20
const patienceMs = 10_000

/**
 * Runs `work` while holding the lock; a lock of a process that is gone is taken over.
 * @throws CannotRun `merge/busy` when another run holds it for 10 s.
 */
export async function oneAtATime<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  for (let waitedMs = 0; !(await taken(path)); waitedMs += waitMs) {
    if (await isStale(path)) await rm(path, { force: true })
    else if (waitedMs >= patienceMs) {
      refuse({
        rule: 'merge/busy',
        message: `Unexpected second run: \`${path}\` is held, expected one at a time`,
        fix: 'Wait until the other run is done; if there is none, delete that file.',
      })
    } else await wait(waitMs)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isStale(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''))
  // Just made and not yet written, or gone again.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
