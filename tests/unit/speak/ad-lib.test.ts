import { expect, test } from 'vitest'
import type { Slide } from '../../../src/model/slide.ts'
import { teachingWithAdLib } from '../../../src/speak/ad-lib.ts'
import { makeSlide } from '../../support/make-slide.ts'

function titled(value: string, markdown: string, given: Partial<Slide> = {}): Slide {
  return makeSlide(markdown, { title: [{ type: 'text', value }], ...given })
}

const command = titled('Run', '- `docker ps`', { layout: 'commands' })

function wordsOf(slides: readonly Slide[]): number[] {
  return teachingWithAdLib(slides).map(({ words }) => words)
}

test('a command that nobody wrote about is explained all the same', () => {
  expect(wordsOf([command])).toEqual([60])
})

test('prose of its section explains it already', () => {
  expect(wordsOf([titled('Run', 'word '.repeat(70)), command])).toEqual([70, 0])
  expect(wordsOf([titled('Run', 'word '.repeat(20)), command])).toEqual([20, 40])
})

test('prose of another section does not', () => {
  expect(wordsOf([titled('Why', 'word '.repeat(70)), command])).toEqual([70, 60])
})
