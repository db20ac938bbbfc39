import { expect, test } from 'vitest'
import { durationMinutes } from '../../../src/time/duration.ts'

test.each([
  ['90min', 90],
  ['90', 90],
  ['1h30', 90],
  ['1h 30min', 90],
  ['1:30', 90],
  ['0:05:00', 5],
  ['2h', 120],
  ['1,5 h', 90],
  ['2 horas', 120],
  ['2 horas e 15 minutos', 135],
  ['half a day', undefined],
  ['0', undefined],
  ['99999999', undefined],
])('%s', (text, minutes) => {
  expect(durationMinutes(text)).toBe(minutes)
})
