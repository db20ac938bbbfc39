// Notes parsed section by section are the notes parsed whole, at first and after any edit.
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { everyNode } from '../../src/model/every-node.ts'
import { type ParsedSections, parseInSections } from '../../src/parse/in-sections.ts'
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
      const { nodes } = parseInSections(text, { file: 'a.md', hasTex: true })
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
        const cold = parseInSections(text, { file: `${file} ${text}`, hasTex: false }).nodes
        expect(parseInSections(text, { file, hasTex: false }).nodes).toEqual(cold)
        const roomy = parseInSections(text, {
          file: `${file} roomy`,
          hasTex: false,
          lines: 'roomy',
        })
        expect(inFile(roomy)).toEqual(cold)
        expect(linesOf(roomy.nodes)).toEqual(linesOf(roomy.nodes).toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 500 },
  )
})

/** The nodes with the lines that they have in the file. */
function inFile({ nodes, lineOf }: ParsedSections): RootContent[] {
  const copy = structuredClone(nodes) as RootContent[]
  for (const { position } of copy.flatMap(everyNode)) {
    if (position) position.start.line = lineOf(position.start.line)
    if (position) position.end.line = lineOf(position.end.line)
  }
  return copy
}

function linesOf(nodes: readonly RootContent[]): number[] {
  return nodes.map(({ position }) => position?.start.line ?? 0)
}

const sections = [
  '# A\n\none\n\n',
  '# B\n\ntwo\n\n',
  '# C\n\n3\n\n',
  '# D\n\n4\n\n',
  '# E\n\n5\n\n',
]
const [a, b, c, d, e] = sections as [string, string, string, string, string]

test.each([
  ['a word is changed', [a, '# B\n\n2\n\n', c, d, e], [a, c, d, e]],
  ['lines come', [a, `${b}- more\n- lines\n\n`, c, d, e], [a, c, d, e]],
  ['lines go', [a, '# B\n', c, d, e], [a, c, d, e]],
  ['a section comes', [a, '# New\n', b, c, d, e], sections],
  ['a section goes', [a, c, d, e], [a, c, d, e]],
  ['a section goes up', [a, e, b, c, d], [a, b, c, d]],
  ['a section goes down', [a, c, d, e, b], [a, c, d, e]],
  ['another begins the notes', ['# New\n', ...sections], [b, c, d, e]],
  ['all comes in front of the first', [b, c, d, e, a], [c, d, e]],
])('sections keep their nodes when %s', (name, after, unmoved) => {
  const textOf = (all: readonly string[]): string => `${all.join('')}# The end`
  const parse = (all: readonly string[]): ParsedSections =>
    parseInSections(textOf(all), { file: name, hasTex: false, lines: 'roomy' })
  const before = parse(sections)
  const now = parse(after)
  const same = now.nodes.filter((node) => before.nodes.includes(node))
  const titles = same.flatMap((node) => (node.type === 'heading' ? [toString(node)] : []))
  expect(titles).toEqual([...unmoved.map((section) => section.charAt(2)), 'The end'])
  expect(inFile(now)).toEqual(parseInSections(textOf(after), { file: '', hasTex: false }).nodes)
})

test('a section keeps its nodes however much is written before it, a little at a time', () => {
  const parse = (rounds: number): RootContent[] => {
    const more = Array.from({ length: rounds }, (_, index) => `# New ${index}\n\n- x\n\n`)
    const text = [a, ...more.toReversed(), b, c].join('')
    return [...parseInSections(text, { file: 'often.md', hasTex: false, lines: 'roomy' }).nodes]
  }
  const last = parse(0).at(-1)
  for (let rounds = 1; rounds <= 200; rounds += 1) expect(parse(rounds).at(-1)).toBe(last)
})
