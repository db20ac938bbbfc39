import { expect, test } from 'vitest'
import { locales } from '../../../src/locale/index.ts'
import { isMinutesLine, minutesOfLine } from '../../../src/locale/minutes-line.ts'
import { minutesTold, toldMinutes, usualShare } from '../../../src/theme/told-minutes.ts'
import { errorOf, readLessonTimes } from '../../support/time/lesson-times.ts'

test.each([
  [0.2, '0–1', 'até 1 min'],
  [1.2, '0–2', 'até 2 min'],
  [2, '1–3', '1–3 min'],
  [3.8, '3–5', '3–5 min'],
  [10, '6–14', '6–14 min'],
  [40, '26–54', '26–54 min'],
])('an estimate of %d min is the range %s', (minutes, told, inPortuguese) => {
  expect(toldMinutes(minutes)).toBe(told)
  expect(locales[0]?.words.minutes(told)).toBe(inPortuguese)
})

test('what the author states is one number', () => {
  expect(toldMinutes(30, { isStated: true })).toBe('30')
})

test('clocks go by the middle of a range: of whole minutes nothing is lost', () => {
  for (let minutes = 1; minutes <= 600; minutes += 1) {
    expect(minutesTold(toldMinutes(minutes))).toBe(minutes)
  }
})

test.each([[true], ['muitos'], [undefined], [null], [0], ['']])('%s tells no minutes', (told) => {
  expect(minutesTold(told)).toBeUndefined()
})

test('speaker notes say it in each language, and it is read back', () => {
  for (const { words } of locales) {
    expect(minutesOfLine(words.minutes('0–1'))).toBe(0.5)
    expect(minutesOfLine(words.minutes('3–5'))).toBe(4)
    expect(minutesOfLine(words.minutes('7'))).toBe(7)
  }
  expect(minutesOfLine('~4 min')).toBe(4)
  expect(minutesOfLine('2,5 min')).toBe(2.5)
})

test.each(['4 minutos de prova', 'Espere 4 min', 'talvez 4 min', '4–min'])(
  '%s is no such line',
  (line) => {
    expect(isMinutesLine(line)).toBe(false)
    expect(minutesOfLine(line)).toBe(0)
  },
)

test('of the real lessons, as many episodes are in the range as the docs say', () => {
  const shares = readLessonTimes().map(
    (episode) => episode.teaching / (episode.teaching + errorOf(episode)),
  )
  const usual = shares.filter((share) => Math.abs(share - 1) <= usualShare)
  expect([usual.length, shares.length]).toEqual([26, 41])
})
