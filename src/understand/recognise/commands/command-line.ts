// Is this line a command, and where does what is said about it begin?
import { cutAtColumn } from './column.ts'
import { commandWithoutListEnd } from './list-end.ts'
import { isProgram } from './programs.ts'

const PROMPT =
  /^(?:\$|>|❯|#(?=\s(?:apt|docker|kubectl|systemctl)\b)|PS(?: [^>]*)?>|[A-Z]:\\[^>]*>|[\w.-]+@[\w.-]+:[^$#]*[$#](?=\s))\s*(?=\S)/
/** No command begins with a bar or a plus, prompt or not. */
const BEGINS_COMMAND = /^[\p{L}\d./~$"'({[!:\\_@<-]/u
const BARE_DOLLAR = /^\$(?=\S)/
const SUBCOMMAND = /^(?:-$|-{1,2}[\w]|[a-z0-9./~<"'$@{*][\w./:=<>@*${}"'~,?&%+-]*$|[A-Z_]+=\S*$)/
// A blank begins but once (`(?<!\s)\s+`): tried from each of its spaces, a long one takes minutes.
/** `cmd (what it does)`: a parenthesis at the end with a space in it and nothing a shell would read. */
const IN_PARENTHESES =
  /^(?<command>[^()]+?)(?<!\s)\s+\((?<said>[^()]*\s[^()\s|&;$`]*|[^()|&;$`]{4,})\)$/
const AFTER_ARROW = /^(?<command>.+?)(?<!\s)\s+(?:->|→|=>|–|—)\s+(?<said>.+)$/
const AFTER_HASH = /^(?<command>.+?)(?<!\s)\s+#\s*(?<said>[^#'"`}]+|.*\s.*)$/
/** `git init: what it does`, `kubectl get - what it does`: in text, never in a fence. */
const AFTER_COLON = /^(?<command>\S+\s(?:"[^"]*"|'[^']*'|[^:"'])*?)\s?:\s+(?<said>\p{L}.*)$/u
const AFTER_DASH =
  /^(?<command>\S+\s(?:"[^"]*"|'[^']*'|[^"'])*?)(?<!\s)\s+-\s+(?<said>\p{L}[^|]*)$/u
/** `git branch = what it does`: “docker image = …” may be the name of a thing as well. */
const AFTER_EQUALS =
  /^(?<command>\S+\s(?:"[^"]*"|'[^']*'|[^="'])*?)(?<!\s)\s+=\s+(?<said>\p{L}.*)$/u
const QUOTES = [/(?<!\\)'/g, /(?<!\\)"/g]
/** `– flat-image-name`, `– ./notes.txt`: one word that no sentence has. */
const ARGUMENT = /^[\w.]+(?:[-/:][\w.]+)+$/
const PROGRAM = /^[a-z][a-z0-9_.-]+$/
/** One that we do not know is written without dots. */
const OTHER_PROGRAM = /^[a-z][a-z0-9_-]+$/
/** “docker run inicia um container”: an article or the like, or a letter that no subcommand has. */
const ONLY_IN_PROSE =
  /^(?:o|os|um|uma|de|do|da|para|the|an|of|with|el|los|las|un|una|del)$|^(?=\p{L}+$).*[^\p{ASCII}]/iu
const SENTENCE_END = /[\p{L}\d)][.!?]$/u
/** A flag, a path, a variable, a placeholder, digits: nobody writes these in a sentence. */
const SHELL_MARK =
  /(?:^|\s)(?:-{1,2}\w|[\w.~-]*\/[\w.~/-]|\$\w|<[\w-]+>|\d)|[=|*]|\.\w{1,5}(?:\s|$)/
const ASSIGNMENT = /^[A-Za-z_]\w*=(?:\$\(.+\)|`.+`|"[^"]*"|'[^']*'|\S+)$/
const SUBSHELL = /^\((?<inner>.+)\)$/
/** A loop or test on one line, from its first word to its last. */
const ONE_LINER = /^(?:for|while|if)\s.+;\s*(?:done|fi)$/

/** A command with what the line says about it. */
export interface CommandLine {
  readonly command: string
  readonly said?: string
  /** True when the line had a prompt: no doubt that it is a command. */
  readonly prompted: boolean
  /** Cut where a name may end as well: only a mark of the shell on it, or on another such line, tells. */
  readonly isEquated?: boolean
}

/**
 * Reads one line as a command.
 * Bare text that only begins with a program's name (“node é uma máquina”) is not one
 * (half of such lines in real notes are prose: workshops.md §3.4).
 * @param options.isCode The line stands in a fence or in backticks: no sentence is expected there.
 * @param options.anyProgram It stands among commands: a program that we do not know is one too.
 * @param options.column Where the explanations of the lines around it begin, in characters from 0.
 */
export function commandLine(
  line: string,
  options: { isCode?: boolean; anyProgram?: boolean } & Where = {},
): CommandLine | undefined {
  const { isCode = false, anyProgram = false, column } = options
  const prompted = PROMPT.test(line) && !BARE_DOLLAR.test(line)
  const bare = prompted ? line.replace(PROMPT, '').trim() : line.trim()
  if (bare === '' || /^[A-Z_]+=?$/.test(bare)) return undefined
  const indent = line.length - line.trimStart().length
  const where = { prompted, column: column === undefined ? column : column - indent }
  const {
    command,
    said,
    isInWords = false,
    isEquated,
  }: Cut = isCode ? splitSaid(bare, where) : splitInText(bare, where)
  const read = {
    command,
    prompted,
    ...(said !== undefined && { said }),
    ...(isEquated && { isEquated }),
  }
  if (prompted) return BEGINS_COMMAND.test(command) ? read : undefined
  if (ASSIGNMENT.test(command) || ONE_LINER.test(command)) return isCode ? read : undefined
  const inner = SUBSHELL.exec(command)?.groups?.['inner']
  const words = (inner ?? command).split(/\s+/)
  const known = programOf(words)
  const tail = words.slice(1)
  const isLike = PROGRAM.test(words[0] ?? '') && tail.every((word) => SUBCOMMAND.test(word))
  if (known === 'no' && !(anyProgram && tail.length > 0 && isLike)) return undefined
  if (tail.length > 0 && !tail.some((word) => SUBCOMMAND.test(word))) return undefined
  if (isCode) return words.some((word) => /^[\p{L}]+,$/u.test(word)) ? undefined : read
  // “node server: máquina que …” says what it is; so does nothing before an arrow.
  const isTold = said !== undefined && !isInWords
  if (known === 'perhaps' && !isTold && !SHELL_MARK.test(command)) return undefined
  return said === undefined && looksLikeProse(words) ? undefined : read
}

/** How sure the first word is a program; of one that we do not know, `sudo` makes it likely. */
function programOf([first = '', second]: readonly string[]): ReturnType<typeof isProgram> {
  if (first !== 'sudo' || second === undefined) return isProgram(first)
  const known = isProgram(second)
  return known === 'no' && OTHER_PROGRAM.test(second) ? 'perhaps' : known
}

/**
 * The program of a line that may be a command though we do not know its program: `seu-cli listar`.
 * Lines are commands when at least three have the same one and a `marked` is among them.
 */
export function likelyProgram(line: string, where: Where = {}): string | undefined {
  const { command, said } = splitSaid(line, where)
  const [program = '', ...tail] = command.split(/\s+/)
  const isShort = tail.length >= 1 && tail.length < (said === undefined ? 4 : 8)
  if (!isShort || !OTHER_PROGRAM.test(program) || isProgram(program) === 'perhaps') return undefined
  return tail.every((word) => SUBCOMMAND.test(word)) ? program : undefined
}

/** It has an explanation, or what nobody writes in a sentence. */
export function isMarked(line: string, where: Where = {}): boolean {
  return splitSaid(line, where).said !== undefined || SHELL_MARK.test(line)
}

/** `column`: where the explanations of the lines around begin, in characters from 0. */
interface Where {
  readonly column?: number | undefined
}

interface Cut {
  readonly command: string
  readonly said?: string
  /** At a colon or dash, which may be the end of a name as well. */
  readonly isInWords?: boolean
  readonly isEquated?: boolean
}

/** Cuts `cmd: text`, `cmd - text` and `cmd = text` too, and ends no command as a sentence. */
function splitInText(line: string, where: Where): Cut {
  const cut = splitSaid(line, where)
  if (cut.said !== undefined) return cut
  const found = cutWith(line, [AFTER_COLON, AFTER_DASH])
  if (found) return { ...found, isInWords: true }
  const equated = cutWith(line, [AFTER_EQUALS])
  if (equated) return { ...equated, isInWords: true, isEquated: true }
  return { command: commandWithoutListEnd(line) }
}

/** Cuts `cmd (text)`, `cmd -> text`, `cmd # text`, and `cmd    text` without a prompt, in two. */
export function splitSaid(
  line: string,
  { column, prompted }: Where & { readonly prompted?: boolean } = {},
): { command: string; said?: string } {
  return (
    cutWith(line, [AFTER_HASH]) ??
    (prompted ? undefined : whole(cutAtColumn(line, column))) ??
    cutWith(line, [IN_PARENTHESES, AFTER_ARROW]) ?? { command: line }
  )
}

function cutWith(
  line: string,
  patterns: readonly RegExp[],
): { command: string; said: string } | undefined {
  for (const pattern of patterns) {
    const cut = whole(pattern.exec(line)?.groups)
    if (cut) return cut
  }
  return undefined
}

/** Both halves of a line, unless the cut went through one of them. */
function whole(
  cut: { readonly command?: string; readonly said?: string } | undefined,
): { command: string; said: string } | undefined {
  const { command, said } = cut ?? {}
  return command && said && isCut(command, said)
    ? { command: command.trim(), said: said.trim() }
    : undefined
}

/** Not inside quotes, and not before an argument that an editor's dash got in front of. */
function isCut(command: string, said: string): boolean {
  const isOpen = QUOTES.some((quote) => (command.match(quote)?.length ?? 0) % 2 === 1)
  return !isOpen && !ARGUMENT.test(said)
}

/** Many plain words and no flag, path or quote, or one that only sentences have. */
function looksLikeProse(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^[\p{L}]+[,.]?$/u.test(word))
  const isQuoted = words.some((word) => /["'[<{]/.test(word))
  return (
    (!isQuoted && words.slice(1).some((word) => ONLY_IN_PROSE.test(word))) ||
    (words.length >= 6 && plain.length === words.length) ||
    SENTENCE_END.test(words.at(-1) ?? '') ||
    words.some((word) => /^[\p{L}]+,$/u.test(word))
  )
}
