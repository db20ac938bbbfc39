// A line that begins with a command in backticks and says what it does.
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../../locale/words.ts'
import type { Command } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandLine } from './command-line.ts'
import { explained, found } from './found.ts'

const wordsAtMost = 24
/** “`ls` e `cd` servem para …” mentions two. */
const AND = /^\s*(?:,|e|and|y|&)\s*$/iu

/** Lines of that kind that follow each other. */
export function codeLines(sight: Sight): Seen | undefined {
  const items: Command[] = []
  const nodes: RootContent[] = []
  for (const node of sight.blocks.slice(sight.at)) {
    if (node.type !== 'paragraph') break
    const [first, ...rest] = node.children
    const command = first && commandIn(first)
    const words = toString({ type: 'paragraph', children: rest }).trim()
    const isShort = words !== '' && words.split(/\s+/).length <= wordsAtMost && !words.endsWith(':')
    if (command === undefined || !/\s/.test(command)) break
    if (!isShort || !isGloss(rest, sight.locale)) break
    items.push(explained(command, rest))
    nodes.push(node)
  }
  if (items.length === 0) return undefined
  return found(items, { nodes, sight, evidence: 'begins with a command in backticks' })
}

/** The command that inline code holds, alone or as the text of a link. */
export function commandIn(
  node: PhrasingContent,
  options: { anyProgram?: boolean } = {},
): string | undefined {
  const [only, ...others] = node.type === 'link' ? node.children : [node]
  if (only?.type !== 'inlineCode' || others.length > 0) return undefined
  return commandLine(only.value, { ...options, isCode: true }) ? only.value : undefined
}

/** Text that says what a command does, not what the thing is (“`git` é um sistema …”). */
export function isGloss(rest: readonly PhrasingContent[], locale: Locale): boolean {
  const [joint, next] = rest
  const isOneOfSeveral = joint?.type === 'text' && AND.test(joint.value)
  if (isOneOfSeveral && next?.type === 'inlineCode') return false
  const first = toString({ type: 'paragraph', children: [...rest] })
    .trim()
    .split(/\s+/)[0]
  return first === undefined || !locale.look.copula.test(first)
}
