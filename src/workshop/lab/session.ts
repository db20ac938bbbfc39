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
  const steps: Step[] = []
  let comments: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const comment = COMMENT.exec(line)?.[1]
    if (line.trim() === '') continue
    if (comment !== undefined && !PROMPT.test(line)) {
      comments.push(comment.trim())
      continue
    }
    if (isSession && !PROMPT.test(line)) {
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
