import { makeDeck } from '../../../src/pipeline.ts'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Prose } from '../../../src/model/shape.ts'
import { folds } from '../../../src/plan/folds.ts'

const place = { file: 'a.md', fromLine: 1, toLine: 1 }

function html(value: string): Prose {
  return { kind: 'prose', place, evidence: '', node: { type: 'html', value } }
}

const runs = (...values: string[]) =>
  folds(values.map(html)).map(({ summary, shapes }) => [
    summary,
    ...shapes.map((shape) =>
      'node' in shape ? shape.node.type === 'html' || toString(shape.node) : '',
    ),
  ])

test('tags around blocks are dropped, words and pictures between them are not', () => {
  expect(
    runs('<div align="center">\n<p>', '<br>', 'a &amp; <b>b</b>', '<img src="a.png">'),
  ).toEqual([[undefined, 'a & b', true]])
})

test('several folds of one block, and one inside another', () => {
  const one = '<details><summary>a</summary>1</details>\n<details><summary>b</summary>2</details>'
  expect(runs(one)).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  expect(
    runs(
      '<details><summary>a</summary>',
      '<details><summary>b</summary>',
      'x</details>',
      '</details>',
      'y',
    ),
  ).toEqual([
    ['a', 'b', 'x'],
    [undefined, 'y'],
  ])
})

test('what is between the tags of a script is not all that is shown', async () => {
  const text = '# A\n\n## B\n\n<script setup>\nalert(1)\n</script>\n'
  const { text: deck } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  expect(deck).toContain('&lt;script setup> alert(1) &lt;/script>')
})
