import { codeToHtml } from 'shiki'
import { afterEach, expect, test, vi } from 'vitest'
import shiki from '../../../src/theme/setup/shiki.ts'

const code = 'export const answer = "six" * 7 // seven'
const coloured = (): Promise<string> =>
  codeToHtml(code, { ...shiki(), lang: 'js', defaultColor: false } as Parameters<
    typeof codeToHtml
  >[1])

afterEach(() => vi.restoreAllMocks())

test('code is coloured the same however busy the machine is', async () => {
  const atRest = await coloured()
  let nowMs = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (nowMs += 10_000))
  expect(await coloured()).toBe(atRest)
  expect(atRest.match(/<span style/g)?.length).toBeGreaterThan(5)
})
