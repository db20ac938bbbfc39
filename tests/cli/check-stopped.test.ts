// A check that is stopped, or loses its browser, ends with exit code 2 and leaves nothing running.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { benchDeck } from '../support/bench-deck.ts'
import { canTell, leftProcesses, markedProcesses } from '../support/marked-processes.ts'
import '../support/test-stage.ts'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))

test.skipIf(!canTell)(
  'stopped midway, killed, then without its browser, then clean',
  { timeout: 120_000 },
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'oficina-stopped-'))
    onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))
    await mkdir(join(dir, 'slides'))
    // A title of its own: nothing is kept of these slides.
    const text = benchDeck({ slides: 60 }).replaceAll('Bench', `Bench ${process.hrtime.bigint()}`)
    await writeFile(join(dir, 'slides', 'deck.md'), text)

    const told = start(dir)
    await untilLooking(dir, told.said)
    told.child.kill('SIGTERM')
    expect(await once(told.child, 'close')).toEqual([2, null])
    expect(await leftProcesses(dir, { timeoutMs: 5000 })).toEqual([])

    const killed = start(dir)
    await untilLooking(dir, killed.said)
    killed.child.kill('SIGKILL')
    expect(await once(killed.child, 'close')).toEqual([null, 'SIGKILL'])
    expect(await leftProcesses(dir, { timeoutMs: 5000 })).toEqual([])

    const bereft = start(dir)
    process.kill(await untilLooking(dir, bereft.said), 'SIGKILL')
    expect(await once(bereft.child, 'close')).toEqual([2, null])
    // On a busy machine it may still have been starting.
    expect(bereft.said()).toMatch(/stage\/browser-(?:gone|start)/)
    expect(await leftProcesses(dir, { timeoutMs: 5000 })).toEqual([])

    const whole = start(dir)
    await once(whole.child, 'close')
    expect(whole.said()).toContain('deck: 60 slides checked')
    expect(await leftProcesses(dir, { timeoutMs: 5000 })).toEqual([])
  },
)

function start(dir: string): { child: ChildProcess; said: () => string } {
  const env = { ...process.env, OFICINA_MARK: dir }
  const child = spawn(process.execPath, [bin, 'check', 'deck'], { cwd: dir, env })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => void (words += data.toString()))
  }
  return { child, said: () => words }
}

/** Waits until slides are looked at. @returns The id of the browser. */
async function untilLooking(mark: string, said: () => string): Promise<number> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const browser = markedProcesses(mark).find((id) => {
      const words = commandOf(id)
      return words.includes('--headless') && !words.includes('--type=')
    })
    if (browser !== undefined && said().includes('checking')) return browser
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
