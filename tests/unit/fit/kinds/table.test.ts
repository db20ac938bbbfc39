// Tables wider than the slide, and columns of letters that no font of ours has.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { fit } from '../../../../src/fit/fit.ts'
import { kindOf } from '../../../../src/fit/kinds/index.ts'
import { measureBlock } from '../../../../src/fit/measure-block.ts'
import type { Block } from '../../../../src/model/slide.ts'
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

const setting = { layout: 'table', widthPx: 868, isFirst: true } as const
const rowsPx = (count: number, lines: number): number => count * 17 + lines * 26

function table(...rows: readonly string[]): Block {
  const [block] = makeSlide(`${rows[0]}\n| - | - |\n${rows.slice(1).join('\n')}`).blocks
  if (!block) throw new Error('no block')
  return block
}

test('has rows for the widest and the narrowest that unknown letters can be', () => {
  // As wide as guessed the first column has room for “um dois …” on two lines, half as wide on three.
  const foreign = table(
    `| a | b |`,
    `| ${'автомат '.repeat(9)} | x |`,
    `| ${'um dois '.repeat(14)} | ${'um dois '.repeat(14)} |`,
  )
  const known = table(
    `| a | b |`,
    `| ${'automat '.repeat(9)} | x |`,
    `| ${'um dois '.repeat(14)} | ${'um dois '.repeat(14)} |`,
  )
  expect(measureBlock(foreign, setting)).toBeGreaterThan(measureBlock(known, setting))
})

test('keeps short code whole, whatever that takes from the other columns', () => {
  const long = 'palavra '.repeat(60)
  const withCode = (code: string): Block => table('| a | b |', `| \`${code}\` | ${long} |`)
  // A column of 28 letters leaves the other 510 px; one that may be broken leaves nearly all of it.
  expect(measureBlock(withCode('x'.repeat(28)), setting)).toBe(rowsPx(2, 1 + 9))
  expect(measureBlock(withCode('x'.repeat(29)), setting)).toBe(rowsPx(2, 1 + 6))
})

test('breaks addresses anywhere, but no words that lead to another slide', () => {
  const linked = (url: string): Block =>
    table('| a | b |', `| [Glossarium](${url}) | ${'W'.repeat(46)} |`)
  const isTooWide = (url: string): boolean | undefined =>
    kindOf(linked(url), setting).measure(linked(url), setting, measureBlock).isTooWide
  expect(isTooWide('https://example.com')).toBe(false)
  expect(isTooWide('#glossarium')).toBe(true)
})
