// The words of a deck that may be mistyped: ordinary ones, written once or twice, that are no name.
import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

export interface RareWord {
  /** Lower case. */
  readonly word: string
  readonly written: string
  readonly slideNumber: number
}

const lettersAtLeast = 5
/** A word used more often is meant. */
const countAtMost = 2
const WORD = /(?<![\p{L}\p{N}_./@:\\-])\p{L}+(?![\p{L}\p{N}_/@:-]|\.\p{L})/gu
/** Names and abbreviations: “Kubernetes”, “etcd” is left to the dictionary. */
const PLAIN = /^\p{Ll}+$/u

/** Each word once, with the first slide that it stands on. Code, addresses and HTML are left out. */
export function rareWords(deckText: string): RareWord[] {
  const found = new Map<string, RareWord & { count: number }>()
  const meant = new Set<string>()
  let slideNumber = 0
  for (const { content, frontmatter } of parseSync(deckText, '').slides) {
    if (frontmatter['hide'] || frontmatter['disabled']) continue
    slideNumber += 1
    visit(fromMarkdown(content), (node: Nodes) => {
      if (node.type === 'code' || node.type === 'inlineCode') {
        for (const [word] of node.value.matchAll(/\p{L}+/gu)) meant.add(word.toLowerCase())
      }
      if (node.type !== 'text') return
      for (const [written] of node.value.matchAll(WORD)) {
        const word = written.toLowerCase()
        // Written as a name somewhere, it may be one everywhere; but a sentence begins so, too.
        const known = found.get(word)
        if (known) known.count += 1
        else found.set(word, { word, written, slideNumber, count: 1 })
      }
    })
  }
  return [...found.values()]
    .filter(({ word, written, count }) => {
      const isOrdinary = word.length >= lettersAtLeast && PLAIN.test(written)
      return isOrdinary && count <= countAtMost && !meant.has(word)
    })
    .map(({ word, written, slideNumber: at }) => ({ word, written, slideNumber: at }))
}
