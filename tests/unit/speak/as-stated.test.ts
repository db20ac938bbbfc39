import { expect, test } from 'vitest'
import type { Slide } from '../../../src/model/slide.ts'
import type { StatedTime } from '../../../src/model/stated-time.ts'
import { asStated } from '../../../src/speak/as-stated.ts'
import { makeSlide } from '../../support/make-slide.ts'

function at(line: number, given: Partial<Slide> = {}): Slide {
  return makeSlide('Text', { place: { file: 'a.md', fromLine: line, toLine: line }, ...given })
}

function stated(
  minutes: number,
  [fromLine, toLine]: [number, number],
  of: StatedTime['of'] = 'all',
): StatedTime {
  return { place: { file: 'a.md', fromLine, toLine }, minutes, of }
}

test('nothing stated: the estimates', () => {
  expect(asStated([30, 60], { slides: [at(1), at(2)], stated: [] })).toEqual([30, 60])
})

test('slides share what is stated as they shared the estimate', () => {
  const slides = [at(1), at(2), at(9)]
  expect(asStated([30, 60, 20], { slides, stated: [stated(3, [1, 5])] })).toEqual([60, 120, 20])
})

test('an inner stretch keeps its time, the outer one has the rest', () => {
  const slides = [at(1), at(2), at(3)]
  const both = [stated(10, [1, 9]), stated(4, [3, 3])]
  expect(asStated([30, 90, 1], { slides, stated: both })).toEqual([90, 270, 240])
})

test('exercises and what is taught are stated apart; dividers take none', () => {
  const slides = [
    at(1, { layout: 'section' }),
    at(2),
    at(3, { layout: 'exercise' }),
    at(4, { isSolution: true }),
  ]
  const both = [stated(10, [1, 9], 'teaching'), stated(5, [1, 9], 'exercises')]
  expect(asStated([10, 10, 90, 10], { slides, stated: both })).toEqual([10, 600, 270, 30])
})

test("an exercise's own minutes stay", () => {
  const slides = [at(2), at(3, { layout: 'exercise', givenMinutes: 2 })]
  expect(asStated([60, 120], { slides, stated: [stated(6, [1, 9])] })).toEqual([240, 120])
})
