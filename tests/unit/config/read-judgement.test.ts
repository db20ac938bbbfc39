// Rules and ignores of the settings: what is taken, and what is refused.
import { expect, test } from 'vitest'
import { readIgnore, readRules } from '../../../src/config/read-judgement.ts'

const options = { placeOf: () => undefined }

test('severities by rule', () => {
  expect(readRules({ 'check/overlap': 'warning' }, options)).toEqual({ 'check/overlap': 'warning' })
})

test.each([[{ 'check/overlap': 'loud' }], [{ 'stage/build': 'info' }], ['warning']])(
  'refuses rules %o',
  (value) => expect(() => readRules(value, options)).toThrow(/Unexpected/),
)

test('a slide by its number or its address, always with a reason', () => {
  const reason = 'The drawing is the joke'
  const rule = 'check/overlap'
  expect(
    readIgnore(
      [
        { rule, slide: 3, reason },
        { rule, reason },
      ],
      options,
    ),
  ).toEqual([
    { rule, slide: '3', reason },
    { rule, reason },
  ])
})

test.each([
  [[{ rule: 'check/raw', slide: 3 }]],
  [[{ rule: 'check/raw', reason: ' ' }]],
  [[{ rule: 'check/raw', reason: 'a', why: 'b' }]],
  [{ rule: 'check/raw' }],
])('refuses to ignore %o', (value) =>
  expect(() => readIgnore(value, options)).toThrow(/Unexpected/),
)
