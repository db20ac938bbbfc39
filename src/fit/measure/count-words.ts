// Words as the quality gate M9 counts them: runs of letters and digits.
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

const WORD = /[\p{L}\p{N}]+/gu

/** The same item or row is asked for again in every layout and cut that is tried. */
const known = new WeakMap<object, number>()

/** How many words `nodes` show. */
export function countWords(nodes: Nodes | readonly Nodes[]): number {
  const words = known.get(nodes) ?? count(nodes)
  known.set(nodes, words)
  return words
}

function count(nodes: Nodes | readonly Nodes[]): number {
  const text = toString(Array.isArray(nodes) ? { type: 'root', children: nodes } : nodes)
  return text.match(WORD)?.length ?? 0
}
