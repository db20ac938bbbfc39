// Notes parsed section by section are the notes parsed whole, at first and after any edit.
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { everyNode } from '../../src/model/every-node.ts'
import { parseInSections } from '../../src/parse/in-sections.ts'
import { levelOff } from '../../src/parse/level-off.ts'
import { markdownParser } from '../../src/parse/markdown.ts'
import { markPlainQuotes } from '../../src/parse/plain-quotes.ts'

/** Lines that begin, end or go on with something; sections are cut among them. */
const aLine = fc.constantFrom(
  ...['# a', '## [b]', '### [^f] x', '#', '#tag', '  # in', '- # li', '> # q', 'text', '', '', ''],
  ...['```', '~~~', '```js', '$$', '<div>', '</div>', '<pre>', '</pre>', '<!-- c', '-->'],
  ...['[b]: /u', '[^f]: foot', '  [z]: /z', '[z] and [b][]', '*[b]*', '![i][b]', '[b', 'c]: /u'],
  ...['---', 'a: b', '===', '***', '| a | b |', '|---|---|', '    code', '- item', '1. one'],
  ...['> quote', '> \\[!NOTE]', '$x$ a'],
)
const someLines = fc.array(aLine, { maxLength: 25 })
/** micromark takes an opening `---` that is never closed for the start of a quote-less text. */
const OPEN_FRONTMATTER = /^---\n(?![^]*\n---(?:\n|$))/

function parsedWhole(text: string): RootContent[] {
  const root = markdownParser({ hasTex: true })(text)
  markPlainQuotes(root, text)
  for (const { position } of everyNode(root)) {
    delete position?.start.offset
    delete position?.end.offset
  }
  return levelOff(root).children
}

test('whatever the lines are', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const text = lines.join('\n')
      fc.pre(!OPEN_FRONTMATTER.test(text))
      const nodes = parseInSections(text, { file: 'a.md', hasTex: true })
      expect(nodes).toEqual(parsedWhole(text))
    }),
    { numRuns: 1500 },
  )
})

test('an edit changes what it changes, and no more', () => {
  const anEdit = fc.record({ at: fc.nat(25), drop: fc.nat(3), put: fc.array(aLine) })
  fc.assert(
    fc.property(someLines, fc.array(anEdit, { maxLength: 4 }), (lines, edits) => {
      const file = lines.join('\n')
      let now = lines
      for (const { at, drop, put } of edits) {
        now = now.toSpliced(at, drop, ...put)
        const text = now.join('\n')
        const cold = parseInSections(text, { file: `${file} ${text}`, hasTex: false })
        expect(parseInSections(text, { file, hasTex: false })).toEqual(cold)
      }
    }),
    { numRuns: 500 },
  )
})

test('a section that stands where it stood keeps its nodes', () => {
  const parse = (text: string): RootContent[] =>
    parseInSections(text, { file: 'kept.md', hasTex: false })
  const before = parse('# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n')
  const after = parse('# A\n\none\n\n# B\n\nchanged\n\n# C\n\nthree\n')
  expect(after.map((node, index) => node === before[index])).toEqual([
    ...[true, true],
    ...[false, false],
    ...[true, true],
  ])
})
