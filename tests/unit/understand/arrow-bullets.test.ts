import type { List } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { arrowBullets } from '../../../src/understand/arrow-bullets.ts'

/** The items as texts; items of a list in an item as an array of its own. */
type Texts = (string | Texts)[]

function bullets(markdown: string): Texts {
  const { root } = parseNotes({ file: 'a.md', text: markdown }, { report: () => undefined })
  const texts = (list: List): Texts =>
    list.children.flatMap(({ children }) =>
      children.map((block) => (block.type === 'list' ? texts(block) : toString(block))),
    )
  return texts(arrowBullets(root.children[0] as List))
}

test('lines of an item that begin with an arrow are items in it', () => {
  expect(bullets('* Corpo que emite luz\\\n  \\-> Ex.: Sol\\\n  -> Ex.: Vela')).toEqual([
    'Corpo que emite luz',
    ['Ex.: Sol', 'Ex.: Vela'],
  ])
  expect(bullets('- v\\\n  -> **x** = 1')).toEqual(['v', ['x = 1']])
  expect(bullets('- a\n  - b\n    → c **d**')).toEqual(['a', ['b', ['c d']]])
})

test('an arrow in a line, or an item that begins with one, stays', () => {
  expect(bullets('- a -> b\n- -> c')).toEqual(['a -> b', '-> c'])
})
