// A remark beside the matter: said by the presenter, not shown.
import { toString } from 'mdast-util-to-string'
import type { Recogniser } from './recogniser.ts'

export const aside: Recogniser = ({ blocks, at, locale, placeOf }) => {
  const node = blocks[at]
  if (node?.type === 'blockquote') {
    return {
      shape: { kind: 'aside', node, evidence: 'a quote beside the matter', place: placeOf(node) },
      length: 1,
    }
  }
  if (node?.type === 'paragraph' && locale.look.remark.test(toString(node))) {
    return {
      shape: { kind: 'aside', node, evidence: 'begins like a remark', place: placeOf(node) },
      length: 1,
    }
  }
  return undefined
}
