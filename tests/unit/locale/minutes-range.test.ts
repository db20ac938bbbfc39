import { expect, test } from 'vitest'
import { minutesRange, usualShare } from '../../../src/locale/minutes-range.ts'
import { errorOf, readLessonTimes } from '../../support/time/lesson-times.ts'

test.each([
  [40, '26–54'],
  [9, '5–13'],
  [1, '1–2'],
])('%i min', (minutes, range) => {
  expect(minutesRange(minutes)).toBe(range)
})

test('two of three episodes of real lessons are in it', () => {
  const shares = readLessonTimes().map(
    (episode) => episode.teaching / (episode.teaching + errorOf(episode)),
  )
  const usual = shares.filter((share) => share >= usualShare.least && share <= usualShare.most)
  expect(usual.length / shares.length).toBeGreaterThan(0.65)
})
