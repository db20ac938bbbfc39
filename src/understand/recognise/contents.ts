// A table of contents written by hand: ours is made from the headings, so it is left out.
import type { List, ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Recogniser } from './recogniser.ts'

/** Share of items that must be nothing but a link inside the notes. */
const linkShare = 0.8
const itemsAtLeast = 3
/** “Table of Contents:”, “Índice”, alone on its line before the list. */
const ANNOUNCES =
  /^(?:table of contents|contents|toc|índice|indice|sumário|conteúdo|contenido)\s*:?$/iu

export const contents: Recogniser = ({ blocks, at, placeOf }) => {
  const node = blocks[at]
  const next = blocks[at + 1]
  if (node?.type === 'list' && isContents(node) && !isSaidOf(blocks[at - 1])) {
    return {
      shape: {
        kind: 'contents',
        node,
        evidence: 'a list of links to headings',
        place: placeOf(node),
      },
      length: 1,
    }
  }
  if (node?.type !== 'paragraph' || next?.type !== 'list' || !isContents(next)) return undefined
  if (!ANNOUNCES.test(toString(node).trim())) return undefined
  return {
    shape: {
      kind: 'contents',
      node: next,
      evidence: 'a list of links to headings',
      place: placeOf(node, next),
    },
    length: 2,
  }
}

/** “The model has seven layers:” is about the matter, and so is the list below it, links or not. */
function isSaidOf(before: RootContent | undefined): boolean {
  const text = before?.type === 'paragraph' ? toString(before).trim() : ''
  return text.endsWith(':') && !ANNOUNCES.test(text)
}

function isContents(list: List): boolean {
  const items: ListItem[] = []
  visit(list, 'listItem', (item) => void items.push(item))
  return items.length >= itemsAtLeast && items.filter(isLink).length / items.length >= linkShare
}

function isLink({ children }: ListItem): boolean {
  const [first] = children
  const [only, ...others] = first?.type === 'paragraph' ? first.children : []
  return only?.type === 'link' && only.url.startsWith('#') && others.length === 0
}
