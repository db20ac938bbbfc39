import { afterEach, expect, test, vi } from 'vitest'
import { startProgress } from '../../../src/report/progress.ts'

afterEach(() => vi.restoreAllMocks())

test('in a log a count takes ten lines, other words one each', async () => {
  const said: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  const { say } = await startProgress({ quiet: false, color: false })
  say('building 100 slides')
  for (let at = 1; at <= 100; at += 1) say(`taking pictures: ${at} of 100`)
  say('taking pictures: 1 of 1')
  expect(said[0]).toBe('building 100 slides')
  expect(said.slice(1, 3)).toEqual(['taking pictures: 10 of 100', 'taking pictures: 20 of 100'])
  expect(said.slice(-2)).toEqual(['taking pictures: 100 of 100', 'taking pictures: 1 of 1'])
  expect(said).toHaveLength(12)
})
