// A block of text without a language: commands, and words above or indented below that say what they do.
import type { Code } from 'mdast'
import type { Command, ItemCommand } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { columnOf } from './column.ts'
import { commandLine } from './command-line.ts'
import { found, item } from './found.ts'

const commandsAtLeast = 2
const wordLinesAtMost = 2
const BULLET = /^(?:[-*•°+]|\d+[.)])\s+/u
/** Words as in a sentence: nothing that code is made of. */
const WORDS = /^[\p{L}\d(¿¡"“][^{}=<>$|\\;`]*$/u

/** A line of such a block. */
interface Line {
  readonly indent: number
  readonly text: string
  /** Of the block, from 0. */
  readonly line: number
  readonly hasBullet: boolean
  readonly command?: Command
}

/** The commands of a block whose other lines are all words about them. */
export function labelledFence(node: Code, sight: Sight): Seen | undefined {
  const read = linesOf(node)
  const isAll = read.every(({ hasBullet, command }) => hasBullet && command)
  if (!read.some(({ command }) => command) || hasLongWords(read)) return undefined
  if (!isAll && !isAbove(read) && !isBelow(read)) return undefined
  const items = explained(read)
  if (!items) return undefined
  const evidence = `${items.length} commands and words about them in a block`
  return found(items, { nodes: [node], sight, evidence })
}

/** Commands in a block of text that is more than commands, each with its line of the block, from 0. */
export function commandsInText(node: Code): ItemCommand[] {
  return linesOf(node).flatMap(({ command, line }) => (command ? [{ ...command, line }] : []))
}

/** The lines of a block of commands and words; none when it is anything else. */
function linesOf({ lang, value }: Code): Line[] {
  const all = value.split('\n')
  const column = columnOf(all)
  const lines = all.map((whole, line) => ({ ...readLine(whole, column), line }))
  const shown = lines.filter(({ text }) => text !== '')
  const isRead = shown.every(({ command, text }) => command ?? WORDS.test(text))
  const commands = shown.filter(({ command }) => command !== undefined)
  // Between prompts stands what the commands print.
  const hasPrompts = shown.some(({ text }) => commandLine(text)?.prompted)
  return lang || !isRead || hasPrompts || commands.length < commandsAtLeast ? [] : shown
}

/** More than a line or two above a command are no name of it. */
function hasLongWords(lines: readonly Line[]): boolean {
  return lines.some(
    (_, at) =>
      lines.slice(at, at + wordLinesAtMost + 1).filter(({ command }) => !command).length >
      wordLinesAtMost,
  )
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

function readLine(whole: string, column: number | undefined): Omit<Line, 'line'> {
  const indent = whole.length - whole.trimStart().length
  const text = whole.trim().replace(BULLET, '')
  const about = { indent, text, hasBullet: BULLET.test(whole.trim()) }
  const before = whole.trimEnd().length - text.length
  const read = commandLine(text, { column: column === undefined ? column : column - before })
  const isWhole = read !== undefined && /\s/.test(read.command)
  if (!isWhole) return about
  // “git checkout (branch)”: one word in parentheses is to be filled in.
  const isArgument = read.said !== undefined && !/\s/.test(read.said) && text.endsWith(')')
  return { ...about, command: isArgument ? { command: text } : item(read.command, read.said) }
}

/** Deeper words below a command are about it; others are about the command below them. */
function explained(lines: readonly Line[]): Command[] | undefined {
  const items: { command: string; said: string[] }[] = []
  let above: string[] = []
  let indent = Infinity
  for (const line of lines) {
    const last = items.at(-1)
    if (line.command) {
      items.push({
        command: line.command.command,
        said: [...above, ...saidOf(line.command)],
      })
      above = []
      indent = line.indent
    } else if (last && line.indent > indent && above.length === 0) last.said.push(line.text)
    else above.push(line.text)
  }
  // Words at the end are about nothing here, and must not be lost.
  if (above.length > 0) return undefined
  return items.map(({ command, said }) =>
    item(command, said.length === 0 ? undefined : said.join('; ').replace(/:$/u, '')),
  )
}

function saidOf({ explanation = [] }: Command): string[] {
  return explanation.map((node) => ('value' in node ? node.value : ''))
}
