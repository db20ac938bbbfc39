import { expect, test } from 'vitest'
import { changedText, rememberMade } from '../../../src/bounded/known-texts.ts'

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at} of notes that are long`).join(
    '\n',
  )
const long = lines(0, 3000)

test('all of notes that were never made', () => {
  expect(changedText({ file: 'new.md', text: 'a\nb' })).toBe('a\nb')
})

test('the lines that are new in large notes', () => {
  rememberMade([{ file: 'long.md', text: long }])
  const text = `${lines(0, 1000)}\nput in\n${lines(1000, 3000)}`
  expect(changedText({ file: 'long.md', text })).toBe('put in')
  expect(changedText({ file: 'long.md', text: lines(0, 2999) })).toBe('')
  expect(changedText({ file: 'other.md', text: long })).toBe(long)
})
