// Commands to type: a fence of them, bare lines, or `code` with explanations.
import { bareLines } from './commands/bare-lines.ts'
import { boldLines } from './commands/bold-lines.ts'
import { codeLines } from './commands/code-line.ts'
import { codeList } from './commands/code-list.ts'
import { fence } from './commands/fence.ts'
import { labelledFence } from './commands/labelled-fence.ts'
import { namedLines } from './commands/named-lines.ts'
import type { Recogniser } from './recogniser.ts'

export const commands: Recogniser = (sight) => {
  const node = sight.blocks[sight.at]
  if (node?.type === 'code') {
    const plain = fence(node, sight)
    return plain && 'shape' in plain ? plain : (labelledFence(node, sight) ?? plain)
  }
  if (node?.type === 'paragraph') {
    return bareLines(sight) ?? codeLines(sight) ?? boldLines(sight) ?? namedLines(sight)
  }
  if (node?.type === 'list') return codeList(node, sight) ?? boldLines(sight)
  return undefined
}
