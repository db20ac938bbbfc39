// Where notes may be cut for parsing: before headings at the margin, outside frontmatter and fences.

/** A line that a section may begin on. */
export interface Cut {
  /** 0-based. */
  readonly line: number
  /** Of its first letter in the text. */
  readonly offset: number
}

const HEADING = /^#{1,6}(?:[ \t]|$)/
const FENCE = /^\s*(`{3,}|~{3,})(.*)$/
const FRONTMATTER = /^---[ \t]*$/

/**
 * The start of the text and of each line that looks like a heading. Whether it is one only the parser
 * knows: what is said of fences here only saves it the question.
 */
export function cutsOf(text: string): Cut[] {
  const cuts: Cut[] = [{ line: 0, offset: 0 }]
  const lines = text.split('\n')
  const bodyFrom = frontmatterEnd(lines)
  let offset = 0
  let fence: string | undefined
  for (const [line, content] of lines.entries()) {
    const [, mark = '', rest = ''] = FENCE.exec(content) ?? []
    if (mark !== '' && fence === undefined) fence = mark
    else if (fence !== undefined && mark.startsWith(fence) && rest.trim() === '') fence = undefined
    else if (fence === undefined && line >= bodyFrom && offset > 0 && HEADING.test(content)) {
      cuts.push({ line, offset })
    }
    offset += content.length + 1
  }
  return cuts
}

/** 0-based line behind the frontmatter; 0 when there is none. */
function frontmatterEnd(lines: readonly string[]): number {
  if (!FRONTMATTER.test(lines[0] ?? '')) return 0
  return lines.findIndex((line, index) => index > 0 && FRONTMATTER.test(line)) + 1
}
