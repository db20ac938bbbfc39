// What may be run unseen: programs that can do nothing but read, print and write where they stand.
import type {
  Command,
  CommandArgument,
  PipelineNode,
  Redirection,
  Statement,
  Word,
  WordPart,
} from 'unbash'
import { parse } from 'unbash'

/** What is known of a command: `outside` is a harmless program that reaches out of its folder. */
type Verdict = 'harmless' | 'outside' | 'unknown'

/** Any arguments. None of these programs starts another. */
const anyArguments = new Set(
  `basename bc cal cat cd column comm cp cut df diff dirname du echo expr false fmt fold grep head
  id join ln ls md5sum mkdir mv nl od paste pwd readlink realpath rev seq sha256sum sleep stat tac tail
  touch tr tree true tsort type uname uniq wc which whoami cksum cmp tee`.split(/\s+/),
)

/** Programs that are harmless only with some arguments: program and arguments, a space between. */
const someArguments: Readonly<Record<string, RegExp>> = {
  // With a time or a name, both set that of the machine.
  date: /^date(?: (?:-[uIR]|-I\w+|--(?:utc|iso-8601\S*|rfc-\S+)|(?:-d|--date) \S[^+]*|--date=.*|\+.*))*$/,
  hostname: /^hostname(?: -[isfd])?$/,
  // `-v` takes the name of a variable, whose index in brackets is run.
  printf: /^printf (?!-)/,
  test: /^test (?!.*-[vR] )/,
  find: /^find\b(?!.*\s-(?:exec|ok|delete|fprint|fls|files0))/,
  sort: /^sort\b(?!.*\s--(?:compress-program|files0-from))/,
  jq: /^jq\b(?!.*\b(?:import|include)\b)/,
  git: /^git (?:init|status|log|add|commit|diff|branch|switch|checkout|merge|tag|show)\b(?!.*\s(?:-[cCipO]|--(?:exec|upload-pack|ext-diff|textconv|edit|interactive|patch|template|separate-git-dir|git-dir|work-tree|bare)\S*)(?:\s|$))/,
}

/** Reaches out of the folder: from the root, from home, or up. Text after a `=` or `:` is a path too. */
const LEAVES = /(?:^|[\s=:,<>])(?:\/|~)|(?:^|[\s=:,/])\.\.(?:[\s/]|$)|^-\w+\/|^--files0-from/
/** A repository's own files make git run programs. */
const GITS_OWN = /(?:^|\/)\.git(?!ignore(?:$|\/))/i
/** Names that begin with a dot: `.*` is the folder above, too, and `.gi?` the repository. */
const HIDDEN_GLOB = /(?:^|\/)\.[^/]*[*?[]/
/** A choice of plain names: `{a,b.txt}`. */
const PLAIN_BRACES = /^\{[\w-][\w.-]*(?:,[\w-][\w.-]*)+\}$/
const NOWHERE = '/dev/null'

/** Looks at a command as the shell would read it. What cannot be told for sure is `unknown`. */
export function verdictOf(command: string): Verdict {
  const { commands, errors } = parse(command)
  if (errors?.length || commands.length === 0) return 'unknown'
  return worst(commands.map(ofStatement))
}

function ofStatement({ command, background }: Statement): Verdict {
  return background ? 'unknown' : ofNode(command)
}

function ofNode(node: PipelineNode | Statement['command']): Verdict {
  if (node.type === 'AndOr' || node.type === 'Pipeline') return worst(node.commands.map(ofNode))
  // Loops, functions, subshells: nothing that can be told from the text.
  return node.type === 'Command' ? ofCommand(node) : 'unknown'
}

function ofCommand({ name, prefix, args, redirects }: Command): Verdict {
  // `PATH=. ls` is another `ls`.
  if (!name || prefix.some(({ type }) => type === 'Assignment')) return 'unknown'
  if (name.parts || name.text !== name.value) return 'unknown'
  if (!anyArguments.has(name.value) && !isHarmlessHere(name, args)) return 'unknown'
  return worst([...args.map(ofWord), ...redirects.map(ofRedirection)])
}

function isHarmlessHere({ value: program }: Word, args: readonly CommandArgument[]): boolean {
  // Quotes and escapes are gone, as the program gets it.
  const words = args.map((arg) => (arg.type === 'Word' ? arg.value : arg.text))
  // A file may have the name of an option.
  const begins = args.some((arg) => arg.type === 'Word' && arg.parts?.[0]?.type === 'Glob')
  return !begins && (someArguments[program]?.test([program, ...words].join(' ')) ?? false)
}

function ofWord(word: CommandArgument): Verdict {
  // `a=b` behind a program is only text.
  if (word.type === 'Assignment')
    return word.index || hasLive(word.value) ? 'unknown' : ofText(word.text)
  const { parts = [], value } = word
  if (!isPlainWord(word)) return 'unknown'
  if (parts.some(({ type }) => type === 'Glob') && HIDDEN_GLOB.test(value)) return 'outside'
  return ofText(value)
}

function hasLive(value: Word | { readonly type: 'ArrayValue' }): boolean {
  return value.type === 'ArrayValue' || !isPlainWord(value)
}

function isPlainWord({ parts, text }: Word): boolean {
  return parts ? parts.every(isPlain) : !text.includes('{')
}

function ofText(text: string): Verdict {
  // Not live here, but some programs take text for an expression.
  if (/[$`]/.test(text)) return 'unknown'
  return LEAVES.test(text) || GITS_OWN.test(text) ? 'outside' : 'harmless'
}

/** Text, or names of files that are there: nothing that is run. */
function isPlain(part: WordPart): boolean {
  if (part.type === 'DoubleQuoted') return part.parts.every(({ type }) => type === 'Literal')
  if (part.type === 'BraceExpansion') return PLAIN_BRACES.test(part.text)
  // `{1..9999}` is read as text, and is not.
  if (part.type === 'Literal') return !part.text.includes('{')
  return part.type === 'SingleQuoted' || part.type === 'Glob'
}

function ofRedirection(one: Redirection): Verdict {
  if (one.descriptor?.type === 'FileDescriptorVariable') return 'unknown'
  if (one.type === 'HereDoc') {
    const isText = one.closing && (one.body.parts ?? []).every(({ type }) => type === 'Literal')
    return isText ? 'harmless' : 'unknown'
  }
  if (!one.target) return 'unknown'
  return one.target.text === NOWHERE ? 'harmless' : ofWord(one.target)
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unknown')) return 'unknown'
  return verdicts.includes('outside') ? 'outside' : 'harmless'
}
