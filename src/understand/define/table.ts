// A table whose columns are called “Term” and “Description”, or the like.
import type { PhrasingContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition, TableShape } from '../../model/shape.ts'
import type { Here } from './define.ts'
import { saysWhat } from './says-what.ts'

const rowsAtLeast = 2
const termWordsAtMost = 5
/** `Ctrl+C`, `append()`. */
const NOT_A_TERM = /\p{L}\+\p{L}|\p{L}\(/u

/** The rows that say what their first cell means. */
export function ofTable({ node, commands }: TableShape, { locale }: Here): InnerDefinition[] {
  const [head, ...rows] = node.children
  const [, second] = head?.children ?? []
  if (commands || !second || !locale.look.describes.test(toString(second).trim())) return []
  const told = rows.flatMap(({ children: [name, cell] }): InnerDefinition[] => {
    const term = name ? toString(name).trim() : ''
    const isTerm =
      term !== '' && term.split(/\s+/).length <= termWordsAtMost && !NOT_A_TERM.test(term)
    if (!cell || !isTerm || !saysWhat(toString(cell).trim(), locale.look, term)) return []
    return [{ term, sentence: asParagraph(cell), implicit: true, isLabel: true }]
  })
  return told.length >= rowsAtLeast ? told : []
}

function asParagraph({ children, position }: TableCell): InnerDefinition['sentence'] {
  return {
    type: 'paragraph',
    children: children as PhrasingContent[],
    ...(position && { position }),
  }
}
