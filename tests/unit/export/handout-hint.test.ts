import { expect, test } from 'vitest'
import { exportedLine } from '../../../src/commands/export.ts'
import type { FormatOptions } from '../../../src/export/format.ts'
import { handout } from '../../../src/export/handout.ts'
import type { Stage } from '../../../src/stage/stage.ts'

/** Of so many slides that a handout shows, after a cover that it does not. */
function hintFor(shown: number, options: FormatOptions = {}): string | undefined {
  const slides = Array.from({ length: shown + 1 }, (_, index) => ({
    number: index + 1,
    title: '',
    layout: index === 0 ? 'cover' : 'list',
  }))
  return handout.hint?.({ slides } as unknown as Stage, options)
}

test('a handout that is a pile of paper says what three slides a sheet would be', () => {
  const hint = 'about 139 sheets; `--handout 3` makes about 47'
  expect(hintFor(139)).toBe(hint)
  expect(exportedLine('handout.pdf', { written: true, hint })).toBe(
    `handout.pdf: written (${hint})`,
  )
})

test('a short one, one with several slides a sheet, and a few slides of many say nothing', () => {
  expect(hintFor(60)).toBeUndefined()
  expect(hintFor(139, { handout: '3' })).toBeUndefined()
  expect(hintFor(139, { slideNumbers: [2, 3] })).toBeUndefined()
})
