// The dialects, listed once; each sees the text outside fenced code only.
import { admonition } from './admonition.ts'
import { boldFormula } from './bold-formula.ts'
import { container } from './container.ts'
import type { Dialect } from './dialect.ts'
import { gitbookHint } from './gitbook-hint.ts'
import { kramdown } from './kramdown.ts'
import { obsidian } from './obsidian.ts'
import { pandocDiv } from './pandoc-div.ts'
import { quarto } from './quarto.ts'
import { statedDuration } from './stated-duration.ts'
import { texParentheses } from './tex-parentheses.ts'

/**
 * A dialect, and what no text written in it is without: most notes have none of them, and reading each line
 * for each dialect is felt where notes are long and saved often. Kramdown's marks become Pandoc's fences.
 */
const dialects: readonly (readonly [mark: RegExp, dialect: Dialect])[] = [
  [/^(?:dialect|aliases|cssclass(?:es)?):/m, obsidian],
  [/\{%\s*hint\b/, gitbookHint],
  [/\{[:#]/, kramdown],
  [/^(?::::|\. \. \.| {0,3}#[^\n{]*\{)/m, quarto],
  [/:::|\{:/, container],
  [/:::|\{:/, pandocDiv],
  [/^(?:!!!|\?\?\?)/m, admonition],
  [/\\\\\(/, texParentheses],
  [/^\s{0,3}(?:\*\*|__)\$\$/m, boldFormula],
  [/^(?:duration|duração|duración):/imu, statedDuration],
]

const FENCE = /^\s{0,3}(`{3,}|~{3,})/

/** The same text in plain Markdown, line for line. */
export function plainMarkdown(text: string): string {
  const spoken = dialects.filter(([mark]) => mark.test(text))
  if (spoken.length === 0) return text
  const lines = text.split('\n')
  const isCode = codeLines(lines)
  let plain = lines
  for (const [, dialect] of spoken) {
    const hidden = plain.map((line, index) => (isCode[index] ? '' : line))
    const rewritten = dialect(hidden, isCode)
    plain = plain.map((line, index) => (isCode[index] ? line : (rewritten[index] ?? line)))
  }
  return plain.join('\n')
}

/** Which lines stand in a fence, its own lines included. */
function codeLines(lines: readonly string[]): boolean[] {
  let fence: string | undefined
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence === undefined) {
      fence = mark
      return mark !== undefined
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    return true
  })
}
