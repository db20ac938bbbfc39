// A line that says what to do, and a command on the line below it.
import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../../locale/words.ts'
import type { Command } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandIn } from './code-line.ts'
import { commandLine } from './command-line.ts'
import { found, item } from './found.ts'
import { isPlain } from './plain-line.ts'
import { isProgram } from './programs.ts'

const wordsAtMost = 14
const NAMES_IT = /^[\p{L}\d¿¡][^.?!;]*[:.]?$/u
/** Katacoda's and Killercoda's mark of what a click runs. */
const RUNNABLE = /\{\{\s*(?:exec(?:ute)?|copy)[^}]*\}\}/giu
/** “comando: `…`”: the word that says what the code is. */
const LABEL = /^(?:comandos?|commands?|cmd)\s*:\s*$/iu

/** Pairs of such lines that follow each other; a line may name several commands. */
export function namedLines({ blocks, at, locale, placeOf }: Sight): Seen | undefined {
  const items: Command[] = []
  const rest = blocks.slice(at)
  let length = 0
  while (length < rest.length) {
    const name = nameIn(rest[length], locale)
    const own = name === undefined ? [] : commandsBelow(rest, length)
    if (name === undefined || own.length === 0) break
    items.push(...own.map((command, index) => item(command, index === 0 ? name : undefined)))
    length += 1 + own.length
  }
  if (items.length === 0) return undefined
  const nodes = rest.slice(0, length)
  const evidence = `${items.length} commands below what they are for`
  return found(items, { nodes, sight: { placeOf }, evidence })
}

/** The command that a line of its own is, with or without backticks. */
export function commandOfLine({ children }: Paragraph): string | undefined {
  const [first, second] = children
  const isLabelled = first?.type === 'text' && LABEL.test(first.value)
  const code = isLabelled ? second : first
  const after = children.slice(isLabelled ? 2 : 1)
  if (code?.type === 'inlineCode') {
    const isAlone = after.every((child) => toString(child).replace(RUNNABLE, '').trim() === '')
    return isAlone ? commandIn(code) : undefined
  }
  const text = toString({ type: 'paragraph', children }).trim()
  const read = isPlain(children) && !text.includes('\n') ? commandLine(text) : undefined
  const [program = '', ...others] = read?.command.split(/\s+/) ?? []
  const isSure = read?.prompted === true || (isProgram(program) === 'surely' && others.length > 0)
  return isSure && read?.said === undefined ? read?.command : undefined
}

function nameIn(node: RootContent | undefined, { look }: Locale): string | undefined {
  if (node?.type !== 'paragraph' || !isPlain(node.children)) return undefined
  const text = toString(node).trim()
  const words = text.split(/\s+/)
  const isName = words.length <= wordsAtMost && NAMES_IT.test(text) && !text.includes('\n')
  if (!isName || words.some((word) => look.copula.test(word)) || commandOfLine(node))
    return undefined
  return text.replace(/[:.]$/u, '')
}

/** Commands on the lines right below a block. */
function commandsBelow(blocks: readonly RootContent[], at: number): string[] {
  const commands: string[] = []
  for (const [index, node] of blocks.slice(at + 1).entries()) {
    const above = blocks[at + index]
    const gap = (node.position?.start.line ?? 0) - (above?.position?.end.line ?? 0)
    // “Exibir informações:” may have an empty line below it.
    const isAnnounced = index === 0 && above !== undefined && toString(above).trim().endsWith(':')
    const isBelow = gap === 1 || (isAnnounced && gap === 2)
    const command = isBelow && node.type === 'paragraph' ? commandOfLine(node) : undefined
    if (command === undefined) break
    commands.push(command)
  }
  return commands
}
