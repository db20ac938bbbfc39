// Where notes may be cut for parsing: before headings at the margin, outside frontmatter and fences.

const HEADING = /^#{1,6}(?:[ \t]|$)/
const FENCE = /^\s*(`{3,}|~{3,})(.*)$/
const FRONTMATTER = /^---[ \t]*$/

/**
 * Where the text begins, and each line of it that looks like a heading. Whether it is one only the parser
 * knows: what is said of fences here only saves it the question.
 */
export function cutsOf(text: string): number[] {
  const cuts = [0]
  const lines = text.split('\n')
  const bodyFrom = frontmatterEnd(lines)
  let offset = 0
  let fence: string | undefined
  for (const [line, content] of lines.entries()) {
    const [, mark = '', rest = ''] = FENCE.exec(content) ?? []
    if (mark !== '' && fence === undefined) fence = mark
    else if (fence !== undefined && mark.startsWith(fence) && rest.trim() === '') fence = undefined
    else if (fence === undefined && line >= bodyFrom && offset > 0 && HEADING.test(content)) {
      cuts.push(offset)
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
