// Lines or items that begin with a command in bold, where others would use backticks: `**ls -l** lists …`.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Command } from '../../../model/shape.ts'
import { sourceLines } from '../../lines.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { isGloss } from './code-line.ts'
import { commandLine } from './command-line.ts'
import { explained, found } from './found.ts'
import { isProgram } from './programs.ts'

const commandsAtLeast = 3
/** Of the lines: those of a program that is no ordinary word, and those with an argument. */
const share = { known: 0.5, withArguments: 0.3 } as const
const COMMANDS = /\b(?:comandos?|commands?)\b/iu
/** A bullet that Markdown does not see: `..+ **ls -a**`. */
const BULLET = /^\W{0,4}[-+*•]\s*$/u

/** Such lines that follow each other, or a list of them. */
export function boldLines(sight: Sight): Seen | undefined {
  const blocks = sight.blocks.slice(sight.at)
  const [first] = blocks
  if (first?.type === 'list') {
    const lines = first.children.map(({ children: [only, ...others] }) =>
      only?.type === 'paragraph' && others.length === 0 ? sourceLines(only) : [],
    )
    const read = lines.flat().flatMap((line) => commandOf(line, sight) ?? [])
    // An item may go on below its command; each has one.
    const isWhole = lines.every((own) => own[0] && commandOf(own[0], sight))
    return isWhole ? sure(read, [first], sight) : undefined
  }
  const read: Command[] = []
  let length = 0
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? sourceLines(block) : []
    const commands = lines.flatMap((line) => commandOf(line, sight) ?? [])
    if (lines.length === 0 || commands.length < lines.length) break
    read.push(...commands)
    length += 1
  }
  return sure(read, blocks.slice(0, length), sight)
}

function commandOf({ children }: Paragraph, sight: Sight): Command | undefined {
  const shown = children.filter((child) => !isLineBreak(child))
  const [bullet] = shown
  const isBulleted = bullet?.type === 'text' && BULLET.test(bullet.value)
  const [label, ...rest] = isBulleted ? shown.slice(1) : shown
  const isBold =
    label?.type === 'strong' || (label?.type === 'emphasis' && holdsBold(label.children))
  const text = label ? toString(label).trim() : ''
  if (!isBold || !commandLine(text, { isCode: true, anyProgram: true })) return undefined
  // “git is a system …” is told of a thing; with an argument it is the command, whatever is said of it.
  if (!/\s/.test(text) && !isGloss(rest, sight.locale)) return undefined
  const { explanation } = explained(text, rest)
  return explanation ? { command: text, explanation } : undefined
}

/** `<br/>` at the end of a line. */
function isLineBreak(child: PhrasingContent): boolean {
  return child.type === 'html' && /^<br\s*\/?>$/iu.test(child.value)
}

function holdsBold([only, ...others]: readonly PhrasingContent[]): boolean {
  return only?.type === 'strong' && others.length === 0
}

/** “Comandos básicos”, in the heading or the line above. */
function isAnnounced({ title, blocks, at }: Sight): boolean {
  const above = blocks[at - 1]
  return COMMANDS.test(title) || (above?.type === 'paragraph' && COMMANDS.test(toString(above)))
}

function sure(
  items: readonly Command[],
  nodes: readonly RootContent[],
  sight: Sight,
): Seen | undefined {
  const known = items.filter(({ command }) => isProgram(command.split(/\s+/)[0] ?? '') === 'surely')
  const withArguments = items.filter(({ command }) => /\s/.test(command))
  const isSure =
    items.length >= commandsAtLeast &&
    known.length / items.length >= share.known &&
    (isAnnounced(sight) || withArguments.length / items.length >= share.withArguments)
  return isSure
    ? found(items, { nodes, sight, evidence: `${items.length} lines begin with a command in bold` })
    : undefined
}
