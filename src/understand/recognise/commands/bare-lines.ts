// Consecutive lines of text that are all commands; one alone must carry an explanation or a flag.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Command } from '../../../model/shape.ts'
import { sourceLines } from '../../lines.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { columnOf } from './column.ts'
import {
  commandLine,
  isMarked,
  likelyProgram,
  splitSaid,
  type CommandLine,
} from './command-line.ts'
import { found, item } from './found.ts'
import { isPlain } from './plain-line.ts'
import { isProgram } from './programs.ts'

/** A program that we do not know is believed from so many lines on. */
const leastOfOneProgram = 3
const FLAG = / -{1,2}\w/
const wordsOfWhole = 3
const PLAIN_WORD = /^[a-z][a-z0-9_./:-]*$/
/** “docker for beginners”: words that a title or a sentence has. */
const JOINS =
  /^(?:and|or|for|in|on|to|with|from|by|is|are|vs|com|em|no|na|nos|nas|por|ou|con|y|por|es|son|se)$/

/** Commands that the next blocks are. */
interface Run {
  readonly items: readonly Command[]
  /** How many blocks. */
  readonly length: number
}

export function bareLines(sight: Sight): Seen | undefined {
  const rest = sight.blocks.slice(sight.at)
  const [known, same] = [commandsOf(rest), commandsOfOneProgram(rest)]
  const run = same && same.length >= (known?.length ?? 0) ? same : known
  if (!run) return undefined
  const evidence = `${run.items.length} lines that are commands`
  return found(run.items, { nodes: rest.slice(0, run.length), sight, evidence })
}

/** Lines that are commands by themselves. */
function commandsOf(blocks: readonly RootContent[]): Run | undefined {
  const all = readWhile(blocks, (line, column) => commandLine(line, { column }))
  const { read, length } = areNames(all.read)
    ? readWhile(blocks, (line, column) => notEquated(commandLine(line, { column })))
    : all
  const isSure =
    read.length >= 2 ||
    read.some(({ prompted, command }) => prompted || FLAG.test(command) || isWhole(command))
  return isSure
    ? { items: read.map(({ command, said }) => item(command, said)), length }
    : undefined
}

/** “docker image = modelo”: of what is equated nothing has a mark of the shell, whatever stands beside it. */
function areNames(read: readonly CommandLine[]): boolean {
  const equated = read.filter(({ isEquated }) => isEquated)
  return equated.length > 0 && !equated.some(({ command }) => isMarked(command))
}

function notEquated(read: CommandLine | undefined): CommandLine | undefined {
  return read?.isEquated ? undefined : read
}

/** `kubectl get rs`: a program and two words that no sentence goes on with. */
function isWhole(command: string): boolean {
  const words = command.split(/\s+/)
  return (
    words.length >= wordsOfWhole &&
    isProgram(words[0] ?? '') === 'surely' &&
    words.every((word) => PLAIN_WORD.test(word) && !JOINS.test(word))
  )
}

/** Lines that all begin with the same program, one of them with what nobody writes in a sentence. */
function commandsOfOneProgram(blocks: readonly RootContent[]): Run | undefined {
  let program: string | undefined
  const { read, length } = readWhile(blocks, (line, column) => {
    const own = likelyProgram(line, { column })
    program ??= own
    return own !== undefined && own === program ? { line, column } : undefined
  })
  const isSure = read.some(({ line, column }) => isMarked(line, { column }))
  if (read.length < leastOfOneProgram || !isSure) return undefined
  const items = read.map(({ line, column }) => {
    const { command, said } = splitSaid(line, { column })
    return item(command, said)
  })
  return { items, length }
}

/** What the lines of the first paragraphs are read as, up to the paragraph with one that is not. */
function readWhile<Read>(
  blocks: readonly RootContent[],
  readLine: (line: string, column: number | undefined) => Read | undefined,
): { read: Read[]; length: number } {
  const read: Read[] = []
  for (const [index, node] of blocks.entries()) {
    const lines = node.type === 'paragraph' ? sourceLines(node) : []
    const texts = lines.every(({ children }) => isPlain(children))
      ? lines.map((line) => toString(line).trim())
      : []
    const column = columnOf(texts)
    const own = texts.map((text) => readLine(text, column))
    const isRead = own.length > 0 && own.every((one) => one !== undefined)
    if (!isRead) return { read, length: index }
    read.push(...own)
  }
  return { read, length: blocks.length }
}
