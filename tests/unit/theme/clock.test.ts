import { expect, test } from 'vitest'
import { clockFace, freshClock, leftMs, minutesLeft, pressed } from '../../../src/theme/clock.ts'

test('a clock is started, paused, goes on and ends; then it begins anew', () => {
  const at = (nowMs: number) => ({ nowMs, minutes: 5 })
  const started = pressed(freshClock(5), at(1000))
  expect(clockFace(leftMs(started, at(2000)))).toBe('4:59')
  const paused = pressed(started, at(61_000))
  expect(clockFace(leftMs(paused, at(900_000)))).toBe('4:00')
  const going = pressed(paused, at(900_000))
  expect(leftMs(going, at(2_000_000))).toBe(0)
  expect(pressed(going, at(2_000_000))).toEqual(freshClock(5))
})

test('minutes are read out whole, a begun one counts', () => {
  expect([300_000, 240_001, 60_000, 1, 0].map(minutesLeft)).toEqual([5, 5, 1, 1, 0])
  expect([300_000, 59_001, 0].map(clockFace)).toEqual(['5:00', '1:00', '0:00'])
})
