// Consecutive lines of text that are all commands; one alone must carry an explanation or a flag.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sourceLines } from '../../lines.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandLine, sameProgram, splitSaid } from './command-line.ts'
import { found, item } from './found.ts'

export function bareLines(sight: Sight): Seen | undefined {
  const run: Paragraph[] = []
  for (const node of sight.blocks.slice(sight.at)) {
    if (node.type !== 'paragraph') break
    if (!sourceLines(node).every((line) => isPlain(line))) break
    run.push(node)
  }
  const lengths = run.map((_, index) => run.length - index)
  for (const length of lengths) {
    const nodes = run.slice(0, length)
    const lines = nodes.flatMap((node) => sourceLines(node).map((line) => toString(line).trim()))
    const read = lines.map((line) => commandLine(line))
    const items = sameProgram(lines)
      ? lines.map((line) => ({ ...splitSaid(line), prompted: false }))
      : read.filter((one) => one !== undefined)
    if (items.length !== lines.length) continue
    const sure =
      items.length >= 2 || items.some((one) => one.prompted || / -{1,2}\w/.test(one.command))
    if (!sure) continue
    return found(
      items.map(({ command, said }) => item(command, said)),
      { nodes, sight, evidence: `${items.length} lines that are commands` },
    )
  }
  return undefined
}

/** Text and addresses that became links by themselves. */
function isPlain(line: Paragraph): boolean {
  return line.children.every(
    (child) => child.type === 'text' || (child.type === 'link' && toString(child) === child.url),
  )
}
