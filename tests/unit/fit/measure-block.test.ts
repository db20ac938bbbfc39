// Heights of blocks, counted by hand: lines times line height, paddings and gaps.
import { expect, test } from 'vitest'
import { measureBlock } from '../../../src/fit/measure-block.ts'
import type { Layout } from '../../../src/model/slide.ts'
import { codeCard, commands, comparison, space, table, type } from '../../../src/theme/tokens.ts'
import { makeSlide } from '../../support/make-slide.ts'

const BODY = type.body.sizePx * type.body.lineHeight
const CELL = type.table.sizePx * type.table.lineHeight
const CODE = type.code.sizePx * type.code.lineHeight

const cases: readonly (readonly [string, Layout, number])[] = [
  ['One line', 'list', BODY],
  ['One line', 'statement', type.statement.sizePx * type.statement.lineHeight],
  ['- a\n- b\n  - c', 'list', 3 * BODY + 2 * space.itemGapPx],
  ['```sh\na\nb\n```', 'code', 2 * CODE + 2 * codeCard.padYPx],
  ['| a |\n| - |\n| b |', 'table', 2 * (CELL + 2 * table.cellPadYPx + table.rulePx)],
  [
    '| a | b |\n| - | - |\n| c | |',
    'comparison',
    type.column.sizePx * type.column.lineHeight +
      comparison.headPadBottomPx +
      CELL +
      2 * comparison.cellPadYPx +
      2 * comparison.rulePx,
  ],
  ['- `a` b\n- `c`', 'commands', 2 * CODE + commands.rowGapPx + 2 * commands.padYPx],
]

test.each(cases)('%j in %s', (markdown, layout, heightPx) => {
  const [block] = makeSlide(markdown).blocks
  if (!block) throw new Error('no block')
  expect(measureBlock(block, { layout, widthPx: 868, isFirst: true })).toBeCloseTo(heightPx)
})
