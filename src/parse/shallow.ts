// Quotes and lists far too deep for any reader, or for the parser, which takes the square of it.
import type { Finding } from '../model/finding.ts'

/** No renderer shows that many levels; a hundred of them are parsed in no time. */
const deepestLevel = 100
const deepestIndent = 2 * deepestLevel
/** A quote's mark, or a list's, with the space after it. */
const MARK = /[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/y
const FENCE = /^\s{0,3}(`{3,}|~{3,})/

/**
 * The text with the levels over the hundredth taken off, line for line; no word is lost.
 * Finding: `parse/too-deep` (error).
 */
export function shallow(
  text: string,
  { file, report }: { readonly file: string; readonly report: (finding: Finding) => void },
): string {
  let firstLine = 0
  let fence: string | undefined
  const lines = text.split('\n').map((line, index) => {
    const mark = FENCE.exec(line)?.[1]
    if (mark && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined
    }
    const cut = fence === undefined ? shallowLine(line) : line
    if (cut !== line && firstLine === 0) firstLine = index + 1
    return cut
  })
  if (firstLine === 0) return text
  report({
    rule: 'parse/too-deep',
    severity: 'error',
    message: `Unexpected quotes or lists over ${deepestLevel} levels deep, expected fewer`,
    fix: 'Bring them nearer to the margin; what is deeper is shown on the last level.',
    place: { file, fromLine: firstLine, toLine: firstLine },
  })
  return lines.join('\n')
}

function shallowLine(line: string): string {
  const indent = line.length - line.trimStart().length
  const trimmed = indent > deepestIndent ? line.slice(indent - deepestIndent) : line
  let kept = 0
  let end = 0
  MARK.lastIndex = 0
  for (let level = 1; MARK.test(trimmed); level += 1) {
    end = MARK.lastIndex
    if (level <= deepestLevel) kept = end
  }
  return end === kept ? trimmed : trimmed.slice(0, kept) + trimmed.slice(end)
}
