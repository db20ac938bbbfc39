// Other processes reach the browser, wherever temporary files go.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openBrowser } from '../../src/stage/browser/open-browser.ts'
import '../support/test-stage.ts'

test('a folder whose path is too long for a socket', { timeout: 60_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-long-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))
  const long = join(dir, 'x'.repeat(120))
  await mkdir(long)
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('XDG_RUNTIME_DIR', '')
  vi.stubEnv('TMPDIR', long)
  const endpoint = await browser.endpoint()
  expect(endpoint).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/\w{32}$/)
  const other = await chromium.connect(endpoint)
  expect(await (await other.newPage()).evaluate(() => 6 * 7)).toBe(42)
  await other.close()
})
