// A block of text without a language: commands, and words above or indented below that say what they do.
import type { Code } from 'mdast'
import type { Command } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { commandLine } from './command-line.ts'
import { found, item } from './found.ts'

const commandsAtLeast = 2
const BULLET = /^(?:[-*•°+]|\d+[.)])\s+/u
/** Words as in a sentence: nothing that code is made of. */
const WORDS = /^[\p{L}\d(¿¡"“][^{}=<>$|\\;`]*$/u

/** A line of such a block. */
interface Line {
  readonly indent: number
  readonly text: string
  readonly command?: Command
}

/** The commands of a block whose other lines are all words. */
export function labelledFence(node: Code, sight: Sight): Seen | undefined {
  if (node.lang) return undefined
  const lines = node.value.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map(readLine)
  const isRead = read.every(({ command, text }) => command ?? WORDS.test(text))
  const isCommand = read.filter(({ command }) => command !== undefined)
  if (!isRead || isCommand.length < commandsAtLeast) return undefined
  // Between prompts stands what the commands print.
  if (lines.some((line) => commandLine(line)?.prompted)) return undefined
  if (!lines.every(hasBullet) && !isAbove(read) && !isBelow(read)) return undefined
  const items = explained(read)
  const evidence = `${items.length} commands and words about them in a block`
  return found(items, { nodes: [node], sight, evidence })
}

/** Words at the same indent after a command may be what it prints: then the block begins with one. */
function isAbove([first]: readonly Line[]): boolean {
  return first !== undefined && first.command === undefined
}

function isBelow(lines: readonly Line[]): boolean {
  const words = lines.filter(({ command }) => command === undefined)
  const indent = Math.max(...lines.map((line) => (line.command ? line.indent : 0)))
  return words.length > 0 && words.every((line) => line.indent > indent)
}

function readLine(line: string): Line {
  const indent = line.length - line.trimStart().length
  const text = line.trim().replace(BULLET, '')
  const read = commandLine(text)
  const isWhole = read !== undefined && /\s/.test(read.command)
  if (!isWhole) return { indent, text }
  // “git checkout (branch)”: one word in parentheses is to be filled in.
  const isArgument = read.said !== undefined && !/\s/.test(read.said) && text.endsWith(')')
  return { indent, text, command: isArgument ? { command: text } : item(read.command, read.said) }
}

function hasBullet(line: string): boolean {
  return BULLET.test(line.trim())
}

/** Deeper words below a command are about it; others are about the command right below them. */
function explained(lines: readonly Line[]): Command[] {
  const items: { command: string; said: string[] }[] = []
  let above: string | undefined
  let indent = Infinity
  for (const line of lines) {
    const last = items.at(-1)
    if (line.command) {
      items.push({
        command: line.command.command,
        said: [...(above === undefined ? [] : [above]), ...saidOf(line.command)],
      })
      above = undefined
      indent = line.indent
    } else if (last && line.indent > indent && above === undefined) last.said.push(line.text)
    else above = line.text
  }
  return items.map(({ command, said }) =>
    item(command, said.length === 0 ? undefined : said.join('; ').replace(/:$/u, '')),
  )
}

function saidOf({ explanation = [] }: Command): string[] {
  return explanation.map((node) => ('value' in node ? node.value : ''))
}
