// Commands to type: a fence of them, bare lines, or a list of `code` with explanations.
import type { Code, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Command, Commands } from '../../model/shape.ts'
import { sourceLines } from '../lines.ts'
import type { Recogniser, Seen, Sight } from './recogniser.ts'
import { commandLine, sameProgram, splitSaid } from './shell.ts'

const shellLanguages = new Set(['sh', 'bash', 'zsh', 'shell', 'console', 'shellscript', 'terminal'])
/** Lines that need the lines around them: loops, here-documents, continuations, pipes at the end. */
const NEEDS_NEIGHBOURS =
  /\\$|<<|\|$|^(?:for|while|if|do|done|fi|then|function|case|esac|EOF)\b|[{}]$/
const COMMENT = /^#+\s*(.+)$/

export const commands: Recogniser = (sight) => {
  const node = sight.blocks[sight.at]
  if (node?.type === 'code') return fence(node, sight)
  if (node?.type === 'paragraph') return bareLines(sight)
  if (node?.type === 'list') return codeList(node, sight)
  return undefined
}

/** A fence whose every line is one whole command; comments above a command explain it. */
function fence(node: Code, sight: Sight): Seen | undefined {
  const lang = node.lang?.toLowerCase()
  if (lang !== undefined && !shellLanguages.has(lang)) return undefined
  const items: Command[] = []
  let comment: string | undefined
  for (const line of node.value.split('\n')) {
    if (line.trim() === '') continue
    const said = COMMENT.exec(line)?.[1]
    if (said !== undefined && !line.startsWith('#!')) {
      if (comment !== undefined) return undefined
      comment = said
      continue
    }
    const read = /^\s/.test(line) || NEEDS_NEIGHBOURS.test(line) ? undefined : commandLine(line)
    if (!read) return undefined
    if (comment !== undefined && read.said !== undefined) return undefined
    items.push(item(read.command, read.said ?? comment))
    comment = undefined
  }
  if (items.length === 0 || comment !== undefined) return undefined
  return found(items, [node], sight, `fence with ${items.length} whole commands`)
}

/** Consecutive lines of text that are all commands; one alone must carry an explanation or a flag. */
function bareLines(sight: Sight): Seen | undefined {
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
      nodes,
      sight,
      `${items.length} lines that are commands`,
    )
  }
  return undefined
}

/** A list whose items begin with a command in backticks. */
function codeList(node: List, sight: Sight): Seen | undefined {
  const items: Command[] = []
  for (const { children } of node.children) {
    const first = children[0]
    if (children.length !== 1 || first?.type !== 'paragraph') return undefined
    const [code, ...rest] = first.children
    if (code?.type !== 'inlineCode' || !commandLine(code.value)) return undefined
    if (rest.some((child) => child.type === 'inlineCode' && commandLine(child.value)))
      return undefined
    items.push(explained(code.value, rest))
  }
  if (items.length < 2) return undefined
  return found(items, [node], sight, `list of ${items.length} commands in backticks`)
}

const LEADING_JOINT = /^\s*(?:->|→|=>|:|–|—|-)?\s*/

function explained(command: string, rest: readonly PhrasingContent[]): Command {
  const [first, ...others] = rest
  if (!first) return { command }
  const opened: PhrasingContent =
    first.type === 'text' ? { ...first, value: first.value.replace(LEADING_JOINT, '') } : first
  const explanation = [opened, ...others].filter((child) => toString(child) !== '')
  return explanation.length === 0 ? { command } : { command, explanation }
}

function item(command: string, said: string | undefined): Command {
  return said === undefined
    ? { command }
    : { command, explanation: [{ type: 'text', value: said }] }
}

function isPlain(line: Paragraph): boolean {
  return line.children.every((child) => child.type === 'text')
}

function found(
  items: readonly Command[],
  nodes: readonly RootContent[],
  sight: Sight,
  evidence: string,
): Seen {
  const first = nodes[0]
  if (!first) throw new RangeError('commands need a block')
  const shape: Commands = {
    kind: 'commands',
    items,
    nodes,
    evidence,
    place: sight.placeOf(first, nodes.at(-1)),
  }
  return { shape, length: nodes.length }
}
