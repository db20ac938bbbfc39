import { expect, test } from 'vitest'
import { runBounded } from '../../../src/lab/sandbox/run-bounded.ts'

const run = (script: string, timeoutMs: number): ReturnType<typeof runBounded> =>
  runBounded('bash', ['-c', script], { env: { PATH: process.env['PATH'] ?? '' }, timeoutMs })

/** Its number stays until the system has put it away. */
async function gone(pid: number): Promise<void> {
  await expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false)
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('output of both kinds and the exit code', async () => {
  expect(await run('echo a; echo b >&2; exit 3', 60_000)).toEqual({
    exitCode: 3,
    stdout: 'a\n',
    stderr: 'b\n',
  })
})

test('what hangs or floods is stopped, and all that it started', async () => {
  const hung = await run('sleep 300 & echo $!; wait', 300)
  expect(hung).toMatchObject({ stopped: 'still running after 0.3 s' })
  await gone(Number(hung.stdout))
  const flood = await run('cat /dev/zero', 60_000)
  expect(flood).toMatchObject({ stopped: 'printed more than 1 MB' })
  expect(flood.stdout.length).toBeLessThanOrEqual(1_000_000)
})

test('a child that holds the output open does not keep it waiting', async () => {
  const left = await run('sleep 300 & echo $!', 60_000)
  expect(left.exitCode).toBe(0)
  await gone(Number(left.stdout))
})

test('a program that is not there has no exit code', async () => {
  const none = await runBounded('no-such-program', [], { env: {}, timeoutMs: 1000 })
  expect(none).toEqual({ stdout: '', stderr: '' })
})
