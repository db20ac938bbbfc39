// A presenter mends a word in one column, the notes change a number in another.
import { expect, test } from 'vitest'
import { mergeDecks } from '../../../src/merge/merge-decks.ts'

const deck = (...rows: string[]): string =>
  `---\nlayout: table\nrouteAlias: ports\n---\n\n# Ports\n\n| who | port |\n| --- | ---: |\n${rows.join('\n')}\n`
const base = deck('| kubelet | 10250 |', '| a \\| b | 80 |')

/** The rows on show, and whether a conflict is told. */
function merged(ours: string, theirs: string): { rows: string[]; isTold: boolean } {
  const { text, changes } = mergeDecks({ base, ours, theirs })
  const [shown = ''] = text.split('regen: conflict')
  const rows = shown.match(/^\| .* \|$/gm) ?? []
  return { rows: rows.slice(2, 4), isTold: changes.some(({ did }) => did === 'conflict') }
}

test('different cells of a row: both live', () => {
  const ours = deck('| the kubelet | 10250 |', '| a \\| b, c | 80 |')
  const theirs = deck('| kubelet | 10255 |', '| a \\| b | 8080 |')
  expect(merged(ours, theirs)).toEqual({
    rows: ['| the kubelet | 10255 |', '| a \\| b, c | 8080 |'],
    isTold: false,
  })
})

test('a formatter at the row is no change of its cells', () => {
  const ours = deck('| kubelet, here |      10250 |', '| a \\| b      |         80 |')
  const theirs = deck('| kubelet | 10255 |', '| a \\| b | 80 |')
  expect(merged(ours, theirs)).toEqual({
    rows: ['| kubelet, here | 10255 |', '| a \\| b      |         80 |'],
    isTold: false,
  })
})

test('one cell: the presenter’s stands, and it is told', () => {
  const ours = deck('| the kubelet | 10251 |', '| a \\| b | 80 |')
  const theirs = deck('| kubelet | 10255 |', '| a \\| b | 80 |')
  expect(merged(ours, theirs)).toEqual({
    rows: ['| the kubelet | 10251 |', '| a \\| b | 80 |'],
    isTold: true,
  })
})

test('a row with a cell more is one thing', () => {
  const ours = deck('| the kubelet | 10250 |', '| a \\| b | 80 |')
  const theirs = deck('| kubelet | 10250 | node |', '| a \\| b | 80 |')
  expect(merged(ours, theirs).isTold).toBe(true)
})
