// A list of commands in backticks, each with its explanation before or after it.
import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Command, ItemCommand } from '../../../model/shape.ts'
import { sourceLines } from '../../lines.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandIn, isGloss } from './code-line.ts'
import { columnOf } from './column.ts'
import { commandLine } from './command-line.ts'
import { explained, found, item } from './found.ts'
import { commandOfLine } from './named-lines.ts'
import { isPlain } from './plain-line.ts'
import { isProgram } from './programs.ts'

const stepsAtLeast = 3
/** “Ver status:” before the command; longer text is a sentence that mentions it. */
const wordsBeforeAtMost = 14
/** Of a list with an unknown program in it. */
const knownShare = 0.5
const ENDS_WITH_COLON = /(?<!\s)\s*(?::|->|→|—|–)\s*$/

export function codeList(node: List, sight: Sight): Seen | undefined {
  const items = itemsOf(node, { sight }) ?? mostlyKnown(node, sight)
  if (!items || items.length === 0) return undefined
  if (!isSure(items) || isProcedure(node)) return undefined
  return found(items, {
    nodes: [node],
    sight,
    evidence: `list of ${items.length} commands in backticks`,
  })
}

/** “1. Create it: `…`”: numbered, each with what to do first. The numbers are part of the matter. */
function isProcedure({ ordered, children }: List): boolean {
  return (
    ordered === true &&
    children.length >= stepsAtLeast &&
    children.every(({ children: [first] }) => {
      const opening = first?.type === 'paragraph' ? first.children[0] : undefined
      return opening?.type === 'text' && opening.value.trim() !== ''
    })
  )
}

/** The commands in a list that is no list of commands: in a procedure, or among other items. */
export function commandsAmong(node: List, sight: Sight): ItemCommand[] {
  const column = columnIn(node)
  return node.children.flatMap(({ children }) =>
    children.flatMap((block) => {
      if (block.type === 'list') return commandsAmong(block, sight)
      if (block.type !== 'paragraph') return []
      const line = block.position?.start.line
      const below = commandsBelow(block)
      if (below.length > 0) return below
      const read = fromText(block.children, { sight, column })
      return read && line !== undefined && /\s/.test(read.command) ? [{ ...read, line }] : []
    }),
  )
}

/** “Create it” and, on lines of their own below, one command or several. */
function commandsBelow(paragraph: Paragraph): ItemCommand[] {
  const [name, ...lines] = sourceLines(paragraph)
  const commands = lines.map((line) => ({ line, command: commandOfLine(line) }))
  if (!name || commandOfLine(name) !== undefined) return []
  const all = commands.flatMap(({ line, command }) =>
    command === undefined ? [] : [{ command, line: line.position?.start.line ?? 0 }],
  )
  const [first, ...others] = all
  if (!first || all.length < commands.length) return []
  return [{ ...first, explanation: name.children }, ...others]
}

interface Reading {
  readonly sight: Sight
  /** Take programs that we do not know too. */
  readonly anyProgram?: boolean
  /** Where explanations begin beside the commands of a list. */
  readonly column?: number | undefined
}

/** A list of commands may have one of a program that we do not know. */
function mostlyKnown(node: List, sight: Sight): Command[] | undefined {
  const items = itemsOf(node, { sight, anyProgram: true })
  const known = items?.filter(({ command }) => isProgram(command.split(/\s/)[0] ?? '') === 'surely')
  return items && (known?.length ?? 0) / items.length >= knownShare ? items : undefined
}

/** Lone words prove little: `node` and `file` are arguments in most notes. */
function isSure(items: readonly Command[]): boolean {
  if (items.some(({ command }) => /\s/.test(command))) return true
  const sure = items.filter(({ command }) => isProgram(command) === 'surely')
  const hasGloss = items.some(({ explanation }) => explanation !== undefined)
  return (items.length >= 2 || hasGloss) && sure.length / items.length >= 0.5
}

function itemsOf(node: List, reading: Reading): Command[] | undefined {
  const items: Command[] = []
  const own = { ...reading, column: columnIn(node) }
  for (const child of node.children.filter(({ children }) => children.length > 0)) {
    const read = itemOf(child, own)
    if (!read) return undefined
    items.push(...read)
  }
  return items
}

function columnIn({ children }: List): number | undefined {
  return columnOf(children.map(({ children: [first] }) => (first ? toString(first).trim() : '')))
}

/** The command of an item, then those of the list in it. */
function itemOf({ children }: ListItem, reading: Reading): Command[] | undefined {
  const [first, ...below] = children
  if (first?.type !== 'paragraph') return undefined
  const read = fromText(first.children, reading)
  const link = first.children.find((child) => child.type === 'link' && commandIn(child, reading))
  const own = read && link?.type === 'link' ? { ...read, url: link.url } : read
  if (!own) return undefined
  let command = own
  const nested: Command[] = []
  for (const block of below) {
    if (block.type !== 'list') return undefined
    const inner = itemsOf(block, reading)
    if (inner) nested.push(...inner)
    else if (block.children.every(({ children: blocks }) => blocks.every(isParagraph)))
      command = withDetails(command, block)
    else return undefined
  }
  return [command, ...nested]
}

function fromText(children: readonly PhrasingContent[], reading: Reading): Command | undefined {
  const at = children.findIndex((child) => commandIn(child, reading) !== undefined)
  const code = children[at]
  const command = code && commandIn(code, reading)
  if (command === undefined) return withoutBackticks(children, reading)
  const before = children.slice(0, at)
  const after = children.slice(at + 1)
  if (before.length === 0) {
    return isGloss(after, reading.sight.locale) ? explained(command, after) : undefined
  }
  const words = toString({ type: 'paragraph', children: before }).trim()
  if (!ENDS_WITH_COLON.test(words) || words.split(/\s+/).length > wordsBeforeAtMost)
    return undefined
  const last = before.at(-1)
  if (last?.type !== 'text') return undefined
  const lead = { ...last, value: last.value.replace(ENDS_WITH_COLON, '') }
  return { command, explanation: [...before.slice(0, -1), lead, ...after] }
}

/** `- kubectl get pods`, `- git init: starts one`: the author did not mark it as code. */
function withoutBackticks(
  children: readonly PhrasingContent[],
  { column }: Reading,
): Command | undefined {
  const text = toString({ type: 'paragraph', children: [...children] }).trim()
  if (!isPlain(children) || text.includes('\n')) return undefined
  const read = commandLine(text, { column })
  const isWhole = read?.prompted === true || (read !== undefined && /\s/.test(read.command))
  return isWhole ? item(read.command, read.said) : undefined
}

/** What a nested list says goes after the explanation, a semicolon between. */
function withDetails(command: Command, list: List): Command {
  const details = list.children.flatMap(({ children }) =>
    children.flatMap((block): PhrasingContent[] =>
      block.type === 'paragraph' ? [{ type: 'text', value: '; ' }, ...block.children] : [],
    ),
  )
  const { explanation } = command
  return { ...command, explanation: explanation ? [...explanation, ...details] : details.slice(1) }
}

function isParagraph(block: { type: string }): boolean {
  return block.type === 'paragraph'
}
