// A list, with the line that introduces it.
import { toString } from 'mdast-util-to-string'
import type { Recogniser } from './recogniser.ts'

const wordsOfLeadAtMost = 30

export const list: Recogniser = ({ blocks, at, placeOf }) => {
  const node = blocks[at]
  const next = blocks[at + 1]
  if (node?.type === 'list') {
    return {
      shape: { kind: 'list', node, evidence: 'a list', place: placeOf(node) },
      length: 1,
    }
  }
  if (node?.type !== 'paragraph' || next?.type !== 'list') return undefined
  const lead = toString(node).trim()
  if (!lead.endsWith(':') || lead.split(/\s+/).length > wordsOfLeadAtMost) return undefined
  return {
    shape: {
      kind: 'list',
      node: next,
      lead: node,
      evidence: 'a list and the line that introduces it',
      place: placeOf(node, next),
    },
    length: 2,
  }
}
