// Code or a comment that is never closed: it swallows all that follows, which the notes did not mean.
import type { RootContent } from 'mdast'
import type { Finding } from '../model/finding.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** @returns `parse/open-fence` or `parse/open-comment`, when the notes end inside of one. */
export function openBlock(
  children: readonly RootContent[],
  { text, file, lineOf }: { text: string; file: string; lineOf: (line: number) => number },
): Finding | undefined {
  const last = children.at(-1)
  if (!last?.position) return undefined
  const line = lineOf(last.position.start.line)
  const place = { file, fromLine: line, toLine: line }
  if (last.type === 'html' && last.value.startsWith('<!--') && !last.value.includes('-->')) {
    return {
      rule: 'parse/open-comment',
      severity: 'warning',
      message: 'Unexpected end of the notes inside a comment, expected `-->`',
      fix: 'Close the comment that begins here: all after it is left out.',
      place,
    }
  }
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(line - 1)
  const fence = FENCE.exec(lines[0] ?? '')?.[1]
  if (last.type !== 'code' || fence === undefined || isClosed(fence, lines)) return undefined
  return {
    rule: 'parse/open-fence',
    severity: 'warning',
    message: 'Unexpected end of the notes inside a code block, expected a line that closes it',
    fix: 'Close the code that begins here: all after it is taken for code.',
    place,
  }
}

/** Code that ends the notes ends with its fence, or a longer one. */
function isClosed(fence: string, lines: readonly string[]): boolean {
  const end = lines.slice(1).at(-1)?.trim() ?? ''
  return end.startsWith(fence) && /^(?:`+|~+)$/.test(end)
}
