// A fence whose every line is one whole command; comments explain the command below them.
import type { Code } from 'mdast'
import type { Command } from '../../../model/shape.ts'
import type { Refused, Seen, Sight } from '../recogniser.ts'
import { columnOf } from './column.ts'
import { commandLine } from './command-line.ts'
import { found, item } from './found.ts'
import { isProgram } from './programs.ts'

const shellLanguages = new Set(
  'sh bash zsh fish shell console shellscript shell-session terminal powershell pwsh ps1 cmd bat'.split(
    ' ',
  ),
)
/** Lines that need the lines around them: loops, here-documents, continuations, pipes at the end. */
const NEEDS_NEIGHBOURS =
  /\\$|`$(?<!`.+`)|<<|\|$|^(?:(?:for|while|if|do|then|case)\b(?!.*;\s*(?:done|fi)$)|(?:done|fi|function|esac|EOF)\b)|^[{}]|[{}]$(?<!['"}]\}+)/
const PROMPT = /^[$%❯]\s+/u
/** The shell's second prompt: the line goes on with the command above it. Some write the first one so. */
const GOES_ON = /^>(?:\s|$)/
const COMMENT = /^(?:#+|::(?=[\s\p{L}])|REM\s)\s*(?!!)(.+)$/u
/** HackMD's mark for numbered lines, no language. */
const LINE_NUMBERS = /=\d*$/u
const knownShare = 0.5
/** Output up to this long may stand beside its command. */
const outputLettersAtMost = 60
const lettersQuoted = 40

/** Comments and output on their way to a command. */
interface Reading {
  readonly items: Command[]
  readonly comments: string[]
  /** Most lines are commands: one of a program that we do not know is one too. */
  readonly anyProgram: boolean
  /** Where explanations begin beside the commands. */
  readonly column: number | undefined
}

export function fence(node: Code, sight: Sight): Seen | Refused | undefined {
  const lang = node.lang?.toLowerCase().replace(LINE_NUMBERS, '') || undefined
  if (lang !== undefined && !shellLanguages.has(lang)) return undefined
  const lines = withoutAngles(node.value.split('\n').filter((line) => line.trim() !== ''))
  const column = columnOf(lines)
  const known = lines.filter((line) => commandLine(line, { isCode: true, column }))
  const anyProgram = known.length >= 2 && known.length / lines.length >= knownShare
  const reading: Reading = { items: [], comments: [], anyProgram, column }
  const hasPrompts = lines.some((line) => commandLine(line, { isCode: true })?.prompted)
  for (const line of lines) {
    if (!read(line, reading) && !(hasPrompts && isOutput(line, reading))) {
      const why = `“${line.trim().slice(0, lettersQuoted)}” is no whole command`
      return known.length > 0 ? { lost: { kind: 'commands', why } } : undefined
    }
  }
  const { items, comments } = reading
  const last = items.pop()
  if (!last) return undefined
  const all = [...items, ...(comments.length > 0 ? [saidMore(last, comments.join(' '))] : [last])]
  return found(all, { nodes: [node], sight, evidence: `fence with ${all.length} whole commands` })
}

/** The lines of a session whose prompt is `>`, which begins with one; what it printed may have it, too. */
function withoutAngles(lines: readonly string[]): readonly string[] {
  const [first = ''] = lines
  const [program = ''] = first.replace(GOES_ON, '').trim().split(/\s+/)
  if (!GOES_ON.test(first) || isProgram(program) === 'no') return lines
  return lines.map((line) => {
    const bare = line.replace(GOES_ON, '')
    return bare !== line && commandLine(bare, { isCode: true }) ? `$ ${bare}` : bare
  })
}

/** Takes a line in as a comment or a command; says whether it could. */
function read(line: string, { items, comments, anyProgram, column }: Reading): boolean {
  const said = COMMENT.exec(line)?.[1]
  const asCommand =
    /^\s/.test(line) || GOES_ON.test(line) || NEEDS_NEIGHBOURS.test(line.replace(PROMPT, ''))
      ? undefined
      : commandLine(line, { isCode: true, anyProgram, column })
  if (said !== undefined && !asCommand?.prompted) {
    if (line.startsWith('#!')) return false
    comments.push(said.trim())
    return true
  }
  if (!asCommand) return false
  const before = comments.splice(0).join(' ')
  const texts = [before, asCommand.said ?? ''].filter((text) => text !== '')
  items.push(item(asCommand.command, texts.length > 0 ? texts.join('; ') : undefined))
  return true
}

/** One short line after a command with nothing said of it is what it prints. */
function isOutput(line: string, { items, comments }: Reading): boolean {
  const last = items.at(-1)
  if (!last || last.explanation || comments.length > 0 || line.length > outputLettersAtMost)
    return false
  items[items.length - 1] = {
    ...last,
    explanation: [{ type: 'inlineCode', value: line.trim() }],
  }
  return true
}

function saidMore(command: Command, more: string): Command {
  const { explanation = [] } = command
  const joint = explanation.length > 0 ? [{ type: 'text', value: '; ' } as const] : []
  return { ...command, explanation: [...explanation, ...joint, { type: 'text', value: more }] }
}
