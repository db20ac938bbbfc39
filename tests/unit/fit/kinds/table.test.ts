// A table wider than the slide.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { fit } from '../../../../src/fit/fit.ts'
import { makeSlide } from '../../../support/make-slide.ts'

const WIDE = 'Donaudampfschifffahrtselektrizitäten'

test('is split by columns, the first on every one', () => {
  const row = ['etcd', WIDE, WIDE, WIDE, WIDE].join(' | ')
  const slide = makeSlide(`| a | b | c | d | e |\n| - | - | - | - | - |\n| ${row} |`, {
    layout: 'table',
  })
  const [fitted, ...rest] = fit([slide])
  expect(rest).toEqual([])
  expect(fitted?.blocks.map((block) => toString(block).replaceAll(WIDE, '*'))).toEqual([
    'abcetcd**',
    'adeetcd**',
  ])
  expect(fitted?.reasons.at(-1)?.text).toMatch(/^a table is wider than the body/)
})
