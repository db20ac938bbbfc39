import { describe, expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

/** What of the first paragraph is text, and what `‹formula›`. */
function read(text: string): string {
  const { root } = parseNotes({ file: 'n.md', text }, { report: () => {} })
  const paragraph = root.children[0]
  if (paragraph?.type !== 'paragraph') return ''
  return paragraph.children
    .map((node) => (node.type === 'inlineMath' ? `‹${node.value}›` : 'value' in node && node.value))
    .join('')
}

describe('beside a formula, a dollar may be money', () => {
  test.each([
    ['$\\alpha$ custa R$ 10 e R$ 20', '‹\\alpha› custa R$ 10 e R$ 20'],
    ['$\\alpha$, US$ 5 e $x$', '‹\\alpha›, US$ 5 e ‹x›'],
    ['$\\alpha$ costs $5 and $10', '‹\\alpha› costs $5 and $10'],
    ['$\\alpha$ costs $ 5 or 6 $', '‹\\alpha› costs $ 5 or 6 $'],
  ])('%s', (notes, expected) => {
    expect(read(notes)).toBe(expected)
  })
})

describe('a formula is one', () => {
  test.each([
    ['$\\alpha$ e $x$, $1$', '‹\\alpha› e ‹x›, ‹1›'],
    ['set $ \\alpha $ in spaces', 'set ‹\\alpha› in spaces'],
    ['$\\alpha$ 函数$f(x)$在', '‹\\alpha› 函数‹f(x)›在'],
    ['$\\alpha$ over $a +\nb$ two lines', '‹\\alpha› over ‹a +\nb› two lines'],
    ['$\\alpha$ and $$x$$', '‹\\alpha› and ‹x›'],
  ])('%s', (notes, expected) => {
    expect(read(notes)).toBe(expected)
  })
})

test('without TeX nothing is one', () => {
  expect(read('word$$')).toBe('word$$')
  expect(read('`$HOME` e $PATH$')).toBe('$HOME e $PATH$')
})
