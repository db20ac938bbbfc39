// The table of checks: each its own id, each able to run in a page that has nothing but it.
import { readdir } from 'node:fs/promises'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { slideChecks } from '../../../src/check/kinds/index.ts'

test('every file in kinds/ is listed once', async () => {
  const files = await readdir(new URL('../../../src/check/kinds', import.meta.url))
  expect(slideChecks).toHaveLength(files.length - 1)
  expect(new Set(slideChecks.map(({ rule }) => rule)).size).toBe(slideChecks.length)
})

test.each(slideChecks)('$rule is whole without its module', async ({ rule, fix, look }) => {
  expect(rule).toMatch(/^check\/[a-z-]+$/)
  expect(fix).toMatch(/\.$/)
  const slide = {
    querySelectorAll: () => [],
    querySelector: () => null,
    getBoundingClientRect: () => ({ width: 980, height: 551.25 }),
  }
  const probe = { texts: () => [], scale: () => 1, isSeen: () => true, short: String }
  const found: unknown = await runInNewContext(`({ ${look.toString()} }).look(given)`, {
    given: { slide, probe, floor: {}, safeBottomPx: 505, mode: 'light', memory: new Set() },
    axe: { run: () => Promise.resolve({ violations: [] }) },
  })
  expect(found).toHaveLength(rule === 'check/blank' ? 1 : 0)
})
