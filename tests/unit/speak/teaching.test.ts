import { expect, test } from 'vitest'
import { nothing, teachingOf } from '../../../src/speak/teaching.ts'
import { makeSlide } from '../../support/make-slide.ts'

const sentence = makeSlide('A pod is a group of containers. It has one address.').blocks

test('words that are shown and said count once', () => {
  const slide = makeSlide('A pod is a group of containers.', { said: sentence as never })
  expect(teachingOf(slide)).toEqual({ ...nothing, slides: 1, words: 11 })
})

test('on a commands slide, what is typed is no speech', () => {
  const slide = makeSlide('- `docker ps -a` lists all\n- `docker rm web`', { layout: 'commands' })
  expect(teachingOf(slide)).toMatchObject({ words: 2, commands: 2 })
})

test('code has lines; what it answers has none', () => {
  const slide = makeSlide('```python\nx = 1\n\nprint(x)\n```\n\n```output\n1\n```')
  expect(teachingOf(slide)).toMatchObject({ words: 0, codeLines: 2 })
})

test('a table takes time to read', () => {
  const slide = makeSlide('| a | b |\n|---|---|\n| c | d |')
  expect(teachingOf(slide)).toMatchObject({ visualSeconds: 4 })
})
