// Where slides begin and end: the same lines as Slidev's parser, which does not say what lies between.

const LINE = /[^\n]*\n|[^\n]+$/g
const FENCE = /^\s*`+/

/** Lines of one slide: from `start` up to, not including, `end`, 0-based. */
export interface Boundary {
  readonly start: number
  readonly end: number
  /** First line after the frontmatter. */
  readonly contentStart: number
}

/** The lines of a text, each with its line end; together they are the text. */
export function linesOf(text: string): string[] {
  return text.match(LINE) ?? []
}

/** Boundaries as `@slidev/parser` 53 draws them (`core.ts`, `parseSync`); a property test compares. */
export function boundaries(lines: readonly string[]): Boundary[] {
  // The parser splits at line ends, so that a text that ends with one has an empty line more.
  const plain = lines.map((line) => line.replace(/\r?\n$/, ''))
  if (lines.length === 0 || lines.at(-1)?.endsWith('\n')) plain.push('')
  const found: Boundary[] = []
  let start = 0
  let contentStart = 0
  let inComment = false
  const slice = (end: number): void => {
    if (start === end) return
    found.push({ start, end: Math.min(end, lines.length), contentStart })
    start = end + 1
    contentStart = end + 1
  }
  for (let at = 0; at < plain.length; at += 1) {
    const raw = plain[at] ?? ''
    const line = raw.trimEnd()
    if (inComment) {
      inComment = commentAfter(raw, true)
    } else if (line.startsWith('---')) {
      slice(at)
      if (line[3] === '-' || !plain[at + 1]?.trim()) continue
      start = at
      at += 1
      while (at < plain.length && plain[at]?.trimEnd() !== '---') at += 1
      contentStart = at + 1
    } else if (line.trimStart().startsWith('```')) {
      const fence = FENCE.exec(line)?.[0] ?? '```'
      at = closingLine(plain, { fence, from: at + 1 }) ?? at
    } else inComment = commentAfter(raw, false)
  }
  if (start <= plain.length - 1) slice(plain.length)
  return found
}

/** The line that closes a fence, if one does. */
function closingLine(
  lines: readonly string[],
  { fence, from }: { fence: string; from: number },
): number | undefined {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.startsWith(fence)) return at
  return undefined
}

/** Is an HTML comment open at the end of the line? */
function commentAfter(line: string, inComment: boolean): boolean {
  let rest = line
  let open = inComment
  for (;;) {
    const mark = open ? '-->' : '<!--'
    const at = rest.indexOf(mark)
    if (at === -1) return open
    rest = rest.slice(at + mark.length)
    open = !open
  }
}
