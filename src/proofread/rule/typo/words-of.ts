// The words of notes outside code, with the line of each one's first place.
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

const WORD = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu

/** A word as its author wrote it first. */
export interface Word {
  readonly written: string
  readonly line: number
  readonly count: number
}

/** Every word, lower case, with how often it occurs. Code, addresses and HTML are left out. */
export function wordsOf(root: Root): Map<string, Word> {
  const words = new Map<string, Word>()
  visit(root, 'text', (node) => {
    const firstLine = node.position?.start.line ?? 1
    node.value.split('\n').forEach((text, index) => {
      for (const [written] of text.matchAll(WORD)) {
        const key = written.toLowerCase()
        const known = words.get(key)
        const { line, written: first } = known ?? { line: firstLine + index, written }
        words.set(key, { written: first, line, count: (known?.count ?? 0) + 1 })
      }
    })
  })
  return words
}

/** Names that the notes use in code are meant as they are written. */
export function wordsInCode(root: Root): Set<string> {
  const words = new Set<string>()
  visit(root, (node) => {
    if (!isCode(node)) return
    for (const [word] of node.value.matchAll(WORD)) words.add(word.toLowerCase())
  })
  return words
}

function isCode(node: Root | RootContent): node is RootContent & { value: string } {
  return node.type === 'code' || node.type === 'inlineCode'
}
