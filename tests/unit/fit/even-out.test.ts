// A page that is nearly empty beside pages that have no room for all of it.
import { expect, test } from 'vitest'
import { fit } from '../../../src/fit/fit.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { makeSlide } from '../../support/make-slide.ts'

const code = (lines: number): string => `\`\`\`sh\n${'ls\n'.repeat(lines)}\`\`\``
const codes = (id: string, ...lines: readonly number[]): Slide =>
  makeSlide(lines.map(code).join('\n\n'), { id, layout: 'code' })

function lineCounts(slides: readonly Slide[]): number[][] {
  return slides.map(({ blocks }) =>
    blocks.map((block) => (block.type === 'code' ? block.value.split('\n').length : 0)),
  )
}

test('takes a block over from its neighbour', () => {
  expect(lineCounts(fit([codes('a', 3, 3, 3), codes('b', 1)]))).toEqual([
    [3, 3],
    [3, 1],
  ])
})

test('goes in two halves to its neighbours', () => {
  const slides = [codes('a', 9), codes('b', 1, 1), codes('c', 9)]
  expect(lineCounts(fit(slides))).toEqual([
    [9, 1],
    [1, 9],
  ])
})

test('stays when every other way leaves a page as empty', () => {
  const slides = [codes('a', 12), codes('b', 1)]
  expect(fit(slides)).toEqual(slides)
})
