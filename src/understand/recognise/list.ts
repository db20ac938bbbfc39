// A list, with the line that introduces it, and what the list does: steps, terms, parts.
import type { List, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { ListShape } from '../../model/shape.ts'
import { listRole } from './list/role.ts'
import type { Recogniser, Sight } from './recogniser.ts'
import { commands } from './commands.ts'
import { commandsAmong } from './commands/code-list.ts'
import { contents } from './contents.ts'

const wordsOfLeadAtMost = 40

export const list: Recogniser = (sight) => {
  const { blocks, at, placeOf } = sight
  const node = blocks[at]
  const next = blocks[at + 1]
  if (node?.type === 'list') {
    const shape = { kind: 'list', node, evidence: 'a list', place: placeOf(node) } as const
    return { shape: withRole(shape, sight), length: 1 }
  }
  if (node?.type !== 'paragraph' || next?.type !== 'list' || !isLead(node)) return undefined
  const below = { ...sight, at: at + 1 }
  if (commands(below) ?? contents(below)) return undefined
  const shape = {
    kind: 'list',
    node: next,
    lead: node,
    evidence: 'a list and the line that introduces it',
    place: placeOf(node, next),
  } as const
  return { shape: withRole(shape, sight), length: 2 }
}

function isLead(node: Paragraph): boolean {
  const text = toString(node).trim()
  return text.endsWith(':') && text.split(/\s+/).length <= wordsOfLeadAtMost
}

function withRole(shape: ListShape & { node: List }, sight: Sight): ListShape {
  const held = commandsAmong(shape.node, sight)
  const full = held.length === 0 ? shape : { ...shape, commands: held }
  const seen = listRole(shape, sight)
  return seen ? { ...full, ...seen, evidence: `${shape.evidence}; ${seen.evidence}` } : full
}
