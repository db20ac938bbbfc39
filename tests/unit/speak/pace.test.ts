// Real lessons: what the model says of them against what their authors say.
import { expect, test } from 'vitest'
import { secondsOf } from '../../../src/speak/pace.ts'
import { nothing } from '../../../src/speak/teaching.ts'
import { errorOf, errorsOf, readLessonTimes } from '../../support/time/lesson-times.ts'

const wordsPerMinute = 130

test('what is written is said with more words', () => {
  const seconds = secondsOf({ ...nothing, words: 130 }, { wordsPerMinute })
  expect(seconds / 60).toBeCloseTo(1.6 * 1.1)
})

test('counts add up', () => {
  const one = { ...nothing, slides: 1, words: 50, commands: 2 }
  const two = { ...nothing, slides: 2, words: 100, commands: 4 }
  expect(secondsOf(two, { wordsPerMinute })).toBeCloseTo(2 * secondsOf(one, { wordsPerMinute }))
})

test('episodes of lessons: 7 minutes off at most in the mean', () => {
  const { meanError } = errorsOf(readLessonTimes().map((episode) => errorOf(episode)))
  expect(meanError).toBeLessThan(7)
})
