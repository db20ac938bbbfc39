// What the notes wrote is no defect on the slide; the same elsewhere is one.
import { expect, test } from 'vitest'
import { asWritten } from '../../../src/check/as-written.ts'
import type { Finding } from '../../../src/model/finding.ts'

const raw = (slideNumber: number): Finding => ({
  rule: 'check/raw',
  severity: 'error',
  message:
    'Unexpected a formula on show, expected text: “costs $$ profit and a good deal more of the sam…”',
  fix: 'Write it as inline code.',
  slideNumber,
})

test('text of the notes for this slide is taken back', () => {
  const place = { file: 'a.md', fromLine: 1, toLine: 1 }
  const words = 'costs $$ profit and a good deal more of the same'
  const expected = [{ slideId: 'a', slideNumber: 2, to: 'slide' as const, words, place }]
  expect(asWritten([raw(2), raw(3)], expected)).toEqual([raw(3)])
})
