import type { List } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { arrowBullets } from '../../../src/understand/arrow-bullets.ts'

function bullets(markdown: string): string {
  const { root } = parseNotes({ file: 'a.md', text: markdown }, { report: () => undefined })
  return toMarkdown(arrowBullets(root.children[0] as List)).trim()
}

test('lines of an item that begin with an arrow are items in it', () => {
  expect(bullets('* Corpo que emite luz\\\n  \\-> Ex.: Sol\\\n  -> Ex.: Vela')).toBe(
    '* Corpo que emite luz\n  * Ex.: Sol\n  * Ex.: Vela',
  )
  expect(bullets('- a\n  - b\n    → c **d**')).toBe('* a\n  * b\n    * c **d**')
})

test('an arrow in a line, or an item that begins with one, stays', () => {
  expect(bullets('- a -> b\n- -> c')).toBe('* a -> b\n* -> c')
})
