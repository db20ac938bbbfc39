import { expect, test } from 'vitest'
import { atOnce, decksAtOnce } from '../../../src/stage/at-once.ts'

test.each([
  [{ cores: 8, freeBytes: 64e9 }, 8],
  [{ cores: 8, freeBytes: 4e9 }, 3],
  [{ cores: 2, freeBytes: 0.5e9 }, 1],
])('%j has room for %i', (machine, decks) => {
  expect(decksAtOnce(machine)).toBe(decks)
})

test('never more than that at a time, results in the order of the items', async () => {
  let running = 0
  let highest = 0
  const work = async (ms: number): Promise<number> => {
    highest = Math.max(highest, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, ms))
    running -= 1
    return ms
  }
  expect(await atOnce([9, 1, 5, 2, 0], work, { most: 2 })).toEqual([9, 1, 5, 2, 0])
  expect(highest).toBe(2)
})

test('a failure is thrown when the others are done, and nothing is begun after it', async () => {
  const done: number[] = []
  const work = async (item: number): Promise<void> => {
    await Promise.resolve()
    if (item === 1) throw new Error('one')
    await Promise.resolve()
    done.push(item)
  }
  await expect(atOnce([1, 2, 3, 4], work, { most: 2 })).rejects.toThrow('one')
  expect(done).toEqual([2])
})
