import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

/** The deepest level of lists and quotes. */
function depth(node: Nodes): number {
  const own = node.type === 'list' || node.type === 'blockquote' ? 1 : 0
  return own + ('children' in node ? Math.max(0, ...node.children.map(depth)) : 0)
}

function read(text: string): { words: string; levels: number } {
  const { root } = parseNotes({ file: 'n.md', text }, { report: () => {} })
  return { words: toString(root), levels: depth(root) }
}

const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- ${level},`).join('\n')

test.each([
  ['a list of five levels', nested(5), 5],
  ['a list of sixty', nested(60), 12],
  ['twenty quotes', `${'> '.repeat(20)}fim`, 12],
  ['lists in quotes', `${'> - '.repeat(15)}fim`, 12],
])('%s', (_, text, levels) => {
  const words = [...text.matchAll(/\d+,|fim/g)].join('')
  expect(read(text)).toEqual({ words, levels })
})
