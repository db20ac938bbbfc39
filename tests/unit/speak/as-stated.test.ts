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
  expect(asStated([30, 60], { slides: [at(1), at(2)], stated: [] }).seconds).toEqual([30, 60])
})

test('slides share what is stated as they shared the estimate', () => {
  const slides = [at(1), at(2), at(9)]
  expect(asStated([30, 60, 20], { slides, stated: [stated(3, [1, 5])] }).seconds).toEqual([
    60, 120, 20,
  ])
})

test('an inner stretch keeps its time, the outer one has the rest', () => {
  const slides = [at(1), at(2), at(3)]
  const both = [stated(8, [1, 9]), stated(4, [3, 3])]
  expect(asStated([30, 90, 1], { slides, stated: both }).seconds).toEqual([60, 180, 240])
})

test('exercises and what is taught are stated apart; dividers take none', () => {
  const slides = [
    at(1, { layout: 'section' }),
    at(2),
    at(3, { layout: 'exercise' }),
    at(4, { isSolution: true }),
  ]
  const both = [stated(10, [1, 9], 'teaching'), stated(5, [1, 9], 'exercises')]
  expect(asStated([10, 10, 90, 10], { slides, stated: both }).seconds).toEqual([10, 600, 180, 20])
})

test("an exercise's own minutes stay", () => {
  const slides = [at(2), at(3, { layout: 'exercise', givenMinutes: 2 })]
  expect(asStated([60, 120], { slides, stated: [stated(4, [1, 9])] }).seconds).toEqual([120, 120])
})

test('nobody talks much longer than there is to say: the rest is free, at the end of the stretch', () => {
  const slides = [at(1), at(2), at(9)]
  expect(asStated([30, 60, 20], { slides, stated: [stated(30, [1, 5])] })).toEqual({
    seconds: [60, 120, 20],
    spare: [0, 1620, 0],
  })
})

test('a slide that is all of its stretch takes all of it: it may be a demonstration', () => {
  expect(asStated([30], { slides: [at(2)], stated: [stated(20, [1, 5])] })).toEqual({
    seconds: [1200],
    spare: [0],
  })
})

test('what is free in an inner stretch is taken from the outer one', () => {
  const slides = [at(1), at(2), at(3)]
  const both = [stated(20, [1, 9]), stated(12, [2, 3])]
  const { seconds, spare } = asStated([240, 60, 60], { slides, stated: both })
  expect(seconds).toEqual([480, 120, 120])
  expect(spare).toEqual([0, 0, 480])
})
