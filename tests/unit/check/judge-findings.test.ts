// Settings and baseline decide what is told of the findings of a check.
import { expect, test } from 'vitest'
import { judgeFindings, knownFinding } from '../../../src/check/judge-findings.ts'
import type { Finding } from '../../../src/model/finding.ts'

const slides = [{ number: 1, id: 'um' }, { number: 2 }]
const about = { deck: 'redes', slides }
const finding = (rule: string, slideNumber: number): Finding => {
  return { rule, severity: 'error', message: 'M', fix: 'F.', slideNumber }
}
const found = [finding('check/raw', 1), finding('check/raw', 2), finding('check/overlap', 2)]
const nothing = { rules: {}, ignore: [] }

test('without settings all are told as they are', () => {
  expect(judgeFindings(found, { ...about, judgement: nothing, baseline: [] })).toEqual(found)
})

test('settings change how severe a rule is', () => {
  const judgement = { ...nothing, rules: { 'check/overlap': 'warning' as const } }
  const told = judgeFindings(found, { ...about, judgement, baseline: [] })
  expect(told.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning'])
})

test.each([
  [{ slide: 'um' }, [2, 2]],
  [{ slide: '2' }, [1, 2]],
  [{}, [2]],
])('a rule is ignored on %o', (where, left) => {
  const judgement = {
    ...nothing,
    ignore: [{ rule: 'check/raw', reason: 'shown on purpose', ...where }],
  }
  const told = judgeFindings(found, { ...about, judgement, baseline: [] })
  expect(told.map(({ slideNumber }) => slideNumber)).toEqual(left)
})

test('what was there before is not told again, but once more is new', () => {
  const baseline = [knownFinding(found[0]!, about)]
  const twice = [found[0]!, found[0]!, found[2]!]
  const told = judgeFindings(twice, { ...about, judgement: nothing, baseline })
  expect(told).toEqual([found[0], found[2]])
  expect(judgeFindings(found, { deck: 'outro', slides, judgement: nothing, baseline })).toEqual(
    found,
  )
})
