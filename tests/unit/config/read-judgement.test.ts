// Rules and ignores of the settings: what is taken, and what is refused.
import { expect, test } from 'vitest'
import { readIgnore, readRules } from '../../../src/config/read-judgement.ts'
import { CannotRun } from '../../../src/model/cannot-run.ts'
import { judgedRules } from '../../../src/model/judged-rules.ts'
import { rulePages } from '../../support/rule-pages.ts'

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

test.each([
  ['rules', () => readRules({ 'check/overlpa': 'info' }, options)],
  ['ignore', () => readIgnore([{ rule: 'check/overlpa', reason: 'a' }], options)],
])('a mistyped rule in %s is refused with the one that was meant', (_, read) => {
  let thrown: unknown
  try {
    read()
  } catch (error) {
    thrown = error
  }
  if (!(thrown instanceof CannotRun)) throw new Error('expected a refusal', { cause: thrown })
  expect(thrown.finding).toMatchObject({
    rule: 'config/value',
    message: 'Unexpected rule `check/overlpa`, expected one such as `check/overlap`',
    fix: 'Did you mean `check/overlap`?',
  })
})

test('a rule that is like none is not guessed', () => {
  expect(() => readRules({ 'check/nope': 'info' }, options)).toThrow(
    expect.objectContaining({
      finding: expect.objectContaining({ fix: 'Correct the line, or remove it.' }),
    }),
  )
})

/** They end the command before anything is judged. */
const refusals = [
  ...['check/against', 'check/baseline', 'check/flag', 'check/merge', 'check/report'],
  ...['check/runner', 'ledger/lost'],
]

test('each rule that a check can speak may be judged, and no other', () => {
  const spoken = [...rulePages().keys()]
    .map((page) => page.replace(/\.md$/, ''))
    .filter((rule) => /^(?:check|ledger)\//.test(rule) && !refusals.includes(rule))
  expect(judgedRules.toSorted()).toEqual(spoken.toSorted())
})
