// Words as the quality gate M9 counts them: runs of letters and digits.
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

const WORD = /[\p{L}\p{N}]+/gu

/** How many words `nodes` show. */
export function countWords(nodes: Nodes | readonly Nodes[]): number {
  const text = toString(Array.isArray(nodes) ? { type: 'root', children: nodes } : nodes)
  return text.match(WORD)?.length ?? 0
}
