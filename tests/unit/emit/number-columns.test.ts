import type { Table } from 'mdast'
import { expect, test } from 'vitest'
import { numberColumns } from '../../../src/emit/content/number-columns.ts'
import { treeOf } from '../../support/emit/deck-of.ts'

const columns = (...lines: string[]): boolean[] =>
  numberColumns(treeOf(lines.join('\n')).children[0] as Table)

test('figures, with units, currency and gaps', () => {
  expect(
    columns(
      '| recurso | pedido | preço | para |',
      '| - | - | - | - |',
      '| CPU | 250 m | R$ 1.280,00 | 2 nós de reserva |',
      '| RAM | 64 MiB | | tudo |',
      '| disco | -3,5 | US$ 7 | 1 |',
    ),
  ).toEqual([false, true, true, false])
})

test.each([
  ['rows that are numbered', ['| n | a | b |', '| - | - | - |', '| 1 | x | y |', '| 2 | z | w |']],
  ['two columns', ['| a | b |', '| - | - |', '| x | 1 |', '| y | 2 |']],
  ['one figure', ['| a | b | c |', '| - | - | - |', '| x | 1 | y |']],
  [
    'dates and versions',
    ['| a | b | c |', '| - | - | - |', '| x | 2024-01-02 | v1 |', '| y | 2024-01-03 | v2 |'],
  ],
])('none in %s', (_, lines) => {
  expect(columns(...lines)).not.toContain(true)
})
