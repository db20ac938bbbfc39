// Blocks that are what their Markdown says: code, tables, images; and everything else, shown as it is.
import { commandsOfTable } from './commands/code-table.ts'
import { commandsInText } from './commands/labelled-fence.ts'
import type { Recogniser } from './recogniser.ts'

export const block: Recogniser = ({ blocks, at, placeOf }) => {
  const node = blocks[at]
  if (!node) return undefined
  const place = placeOf(node)
  if (node.type === 'code') {
    const commands = commandsInText(node)
    const shape = { kind: 'code', node, evidence: 'a code block', place } as const
    return { shape: commands.length === 0 ? shape : { ...shape, commands }, length: 1 }
  }
  if (node.type === 'table') {
    const commands = commandsOfTable(node)
    const shape = { kind: 'table', node, evidence: 'a table', place } as const
    return { shape: commands.length === 0 ? shape : { ...shape, commands }, length: 1 }
  }
  if (node.type === 'image') {
    return { shape: { kind: 'picture', node, evidence: 'an image', place }, length: 1 }
  }
  return { shape: { kind: 'prose', node, evidence: 'text as it is', place }, length: 1 }
}
