import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { markdownParser } from '../../../src/parse/markdown.ts'

test('labels of other sections are known to the parser that was told, and to no other', () => {
  const text = '# A\n\n[ref] and [^note]\n'
  const plain = markdownParser({ hasTex: false })
  const before = plain(text)
  const told = markdownParser({
    hasTex: false,
    elsewhere: { definitions: ['ref'], footnotes: ['note'] },
  })
  expect(toString(told(text).children[1])).toBe('ref and ')
  expect(plain(text)).toEqual(before)
  expect(markdownParser({ hasTex: false })(text)).toEqual(before)
})
