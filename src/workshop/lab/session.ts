// A shell session in a code block: commands, what they print, and the comments above them.
import type { Code } from 'mdast'

const shellLanguages = new Set(
  'sh bash zsh fish shell console shellscript shell-session terminal powershell pwsh'.split(' '),
)
const PROMPT = /^\s*(?:\$|❯|PS(?: [^>]*)?>|[\w.-]+@[\w.-]+:[^$#]*[$#])\s+(?=\S)/
const COMMENT = /^\s*#\s*(?!!)(.*)$/
/** The next line belongs to the command. */
const GOES_ON = /(?:\\|&&|\|\||\||`)\s*$/
/** Opens something that a later line closes. */
const OPENS = /^\s*(?:for|while|until|if|case|function)\b|[({]\s*$|<<-?\s*['"]?(?<mark>\w+)['"]?/
const CLOSES = /^\s*(?:done|fi|esac|[)}])\s*;?\s*$/

/** A fence that somebody forgot to close: its block goes on to the next one's first line. */
const FENCE = /^\s*(?:`{3,}|~{3,})[\w-]*\s*$/
const SHEBANG = /^#!/
/** “Se você estiver usando …”: a word in ordinary capitals, no cmdlet and no assignment. */
const BEGINS_LIKE_SENTENCE = /^\p{Lu}\p{Ll}*(?=\s)/u
const ENDS_LIKE_SENTENCE = /[\p{L}\d)][.:;!?…]$/u
const PLAIN_WORD = /^\p{L}[\p{L}’'-]*[,.:;]?$/u
const sentence = { wordsAtLeast: 4, plainWordsAtLeast: 6, plainShare: 0.8 } as const

export interface Step {
  readonly command: string
  readonly comment?: string
  readonly output?: string
  /** Line of the command in the block, 0-based. */
  readonly line: number
}

/** True when a line begins with a prompt: the others are output. */
export function hasPrompts(value: string): boolean {
  return value.split('\n').some((line) => PROMPT.test(line))
}

/** The commands of a shell block, each whole; nothing when the block is no shell. */
export function session({ lang, value }: Pick<Code, 'lang' | 'value'>): Step[] {
  const lines = value.split('\n')
  const isSession = hasPrompts(value)
  if (!shellLanguages.has(lang?.toLowerCase() ?? '') && !isSession) return []
  const prompted = new Set(lines.filter((line) => PROMPT.test(line)).map(programOf))
  const steps: Step[] = []
  let comments: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const comment = COMMENT.exec(line)?.[1]
    if (line.trim() === '' || SHEBANG.test(line) || FENCE.test(line)) continue
    if (isSentence(line)) {
      // It stands before what follows, as a comment does.
      comments.push(line.trim())
      continue
    }
    if (comment !== undefined && !PROMPT.test(line)) {
      comments.push(comment.trim())
      continue
    }
    // Below a comment, a program that has a prompt elsewhere lost its own. Anything else is output.
    const isBare = comments.length > 0 && prompted.has(programOf(line))
    if (isSession && !PROMPT.test(line) && !isBare) {
      const last = steps.at(-1)
      if (last) steps[steps.length - 1] = { ...last, output: joined(last.output, line) }
      continue
    }
    const end = endOf(lines, at)
    const command = [line.replace(PROMPT, ''), ...lines.slice(at + 1, end + 1)].join('\n').trim()
    steps.push({
      command,
      line: at,
      ...(comments.length > 0 ? { comment: comments.join(' ') } : {}),
    })
    comments = []
    at = end
  }
  return steps
}

/** Index of the last line of the command that begins at a line. */
function endOf(lines: readonly string[], from: number): number {
  const opening = OPENS.exec(lines[from] ?? '')
  const mark = opening?.groups?.['mark']
  if (opening) {
    const isEnd = (line: string): boolean => (mark ? line.trim() === mark : CLOSES.test(line))
    const end = lines.findIndex((line, index) => index > from && isEnd(line))
    return end === -1 ? lines.length - 1 : end
  }
  let end = from
  while (end < lines.length - 1 && GOES_ON.test(lines[end] ?? '')) end += 1
  return end
}

function joined(before: string | undefined, line: string): string {
  return before === undefined ? line : `${before}\n${line}`
}

function programOf(line: string): string {
  return line.replace(PROMPT, '').split(/\s+/)[0] ?? ''
}

/** Somebody wrote to the reader: it begins like a sentence, and ends or goes on like one. */
function isSentence(line: string): boolean {
  const text = line.trim()
  const words = text.split(/\s+/)
  const isLong = words.length >= sentence.wordsAtLeast
  if (!isLong || PROMPT.test(line) || !BEGINS_LIKE_SENTENCE.test(text)) return false
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length
  const isPlain = plain / words.length >= sentence.plainShare
  return ENDS_LIKE_SENTENCE.test(text) || (isPlain && plain >= sentence.plainWordsAtLeast)
}
