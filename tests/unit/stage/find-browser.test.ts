// The browser that is named is the one that is used.
import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../../src/stage/browser/find-browser.ts'

afterEach(() => void vi.unstubAllEnvs())

test('the path that is given comes first', async () => {
  vi.stubEnv('OFICINA_BROWSER', '/nowhere')
  const { browser } = await findBrowser({ browserPath: process.execPath })
  expect(browser).toEqual({ path: process.execPath, source: 'settings', env: {} })
})

test('then OFICINA_BROWSER', async () => {
  vi.stubEnv('OFICINA_BROWSER', process.execPath)
  expect((await findBrowser()).browser?.source).toBe('OFICINA_BROWSER')
})

test('a named browser that is not there is said, not replaced', async () => {
  await expect(findBrowser({ browserPath: '/nowhere/chrome' })).rejects.toMatchObject({
    finding: { rule: 'stage/browser-missing', severity: 'error' },
  })
})
