// `> \[!NOTE]` is a quote of those letters: whoever wrote the backslash wants no alert.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const BACKSLASH = '\\'

/** Marks the quotes that open with an escaped bracket; the tree alone does not tell. `text`: as parsed. */
export function markPlainQuotes(root: Root, text: string): void {
  if (!text.includes('\\[!')) return
  visit(root, 'blockquote', (quote) => {
    const first = quote.children[0]
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined
    const offset = opening?.position?.start.offset
    if (offset !== undefined && text[offset] === BACKSLASH) quote.data = { isPlain: true }
  })
}
