// A line that begins with a command in backticks; it, or a list below, says what the command does.
import type { List, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../../locale/words.ts'
import type { Command } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandLine } from './command-line.ts'
import { explained, found } from './found.ts'
import { isProgram } from './programs.ts'

const wordsAtMost = 24
/** “`ls` e `cd` servem para …” mentions two. */
const AND = /^\s*(?:,|e|and|y|&)\s*$/iu
const ARROW = /^\s*(?:->|→|=>|:|–|—)\s*\S/u

/** Lines of that kind that follow each other. */
export function codeLines(sight: Sight): Seen | undefined {
  const items: Command[] = []
  const nodes: RootContent[] = []
  const blocks = sight.blocks.slice(sight.at)
  while (nodes.length < blocks.length) {
    const node = blocks[nodes.length]
    if (node?.type !== 'paragraph') break
    const [first, ...rest] = node.children
    const command = first && commandIn(first)
    const words = toString({ type: 'paragraph', children: rest }).trim()
    const isShort = words.split(/\s+/).length <= wordsAtMost && !words.endsWith(':')
    if (command === undefined || !(/\s/.test(command) || isToldOf(command, rest))) break
    if (!isShort || (words !== '' && !isGloss(rest, sight.locale))) break
    const below = blocks[nodes.length + 1]
    const told = words === '' && below?.type === 'list' ? wordsOf(below) : undefined
    items.push(explained(command, told ?? rest))
    nodes.push(node, ...(told && below ? [below] : []))
  }
  // A lone word may be the name of a program as well; beside whole commands it is one.
  if (!items.some(({ command }) => /\s/.test(command))) return undefined
  return found(items, { nodes, sight, evidence: 'begins with a command in backticks' })
}

/** `mkdir` → creates a folder. */
function isToldOf(command: string, [joint]: readonly PhrasingContent[]): boolean {
  return isProgram(command) !== 'no' && joint?.type === 'text' && ARROW.test(joint.value)
}

/** What a list of a few words below a command says of it. */
function wordsOf({ children }: List): PhrasingContent[] | undefined {
  const items = children.map(({ children: [only, ...others] }) =>
    only?.type === 'paragraph' && others.length === 0 ? only.children : undefined,
  )
  const isTold = items.every(
    (item) =>
      item !== undefined &&
      item.every((child) => commandIn(child) === undefined) &&
      toString({ type: 'paragraph', children: item }).split(/\s+/).length <= wordsAtMost,
  )
  return isTold
    ? items.flatMap((item = [], index): PhrasingContent[] =>
        index === 0 ? item : [{ type: 'text', value: '; ' }, ...item],
      )
    : undefined
}

/** The command that inline code holds: alone, in bold, or as the text of a link. */
export function commandIn(
  node: PhrasingContent,
  options: { anyProgram?: boolean } = {},
): string | undefined {
  const isAround = node.type === 'link' || node.type === 'strong'
  const [only, ...others] = isAround ? node.children : [node]
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
