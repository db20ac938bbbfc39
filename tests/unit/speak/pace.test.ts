// Real lessons: what the model says of them against what their authors say.
import { expect, test } from 'vitest'
import { secondsOf } from '../../../src/speak/pace.ts'
import { nothing } from '../../../src/speak/teaching.ts'
import { fittedPace } from '../../support/time/fit-pace.ts'
import { errorOf, errorsOf, readLessonTimes } from '../../support/time/lesson-times.ts'

const wordsPerMinute = 130
const episodes = readLessonTimes()
const lessons = [...new Set(episodes.map(({ lesson }) => lesson))]

test('what is written is said with more words', () => {
  const seconds = secondsOf({ ...nothing, words: 130 }, { wordsPerMinute })
  expect(seconds / 60).toBeCloseTo(1.6 * 1.1)
})

test('counts add up', () => {
  const one = { ...nothing, slides: 1, words: 50, codeLines: 2 }
  const two = { ...nothing, slides: 2, words: 100, codeLines: 4 }
  expect(secondsOf(two, { wordsPerMinute })).toBeCloseTo(2 * secondsOf(one, { wordsPerMinute }))
})

test('four lessons: 7 minutes off an episode in the mean at most', () => {
  expect(lessons).toHaveLength(4)
  const { meanError } = errorsOf(episodes.map((episode) => errorOf(episode)))
  expect(meanError).toBeLessThan(7)
})

test('the same, neither long nor short, for each lesson with the rates of the other three', () => {
  const errors = lessons.flatMap((lesson) => {
    const fitted = fittedPace(episodes.filter((one) => one.lesson !== lesson))
    return episodes.filter((one) => one.lesson === lesson).map((one) => errorOf(one, fitted))
  })
  expect(errors).toHaveLength(episodes.length)
  const { meanError, bias } = errorsOf(errors)
  expect(meanError).toBeLessThan(7)
  expect(Math.abs(bias)).toBeLessThan(1)
})
