// Docusaurus and VitePress: `:::note Title` … `:::` → a quote.
import type { Dialect } from './dialect.ts'

const OPEN =
  /^:{3,}\s*(?<type>note|tip|info|warning|caution|danger|important)\b(?:\s*\[(?<bracketed>[^\]]*)\]|\s+(?<title>\S.*))?\s*$/i
const CLOSE = /^:{3,}\s*$/

export const container: Dialect = (lines) => {
  let isInside = false
  return lines.map((line, index) => {
    const open = OPEN.exec(line)?.groups
    if (open && !isInside && closes(lines, index)) {
      isInside = true
      const title = open['bracketed'] ?? open['title'] ?? ''
      return `> [!${open['type']}] ${title}`.trimEnd()
    }
    if (isInside && CLOSE.test(line)) {
      isInside = false
      return ''
    }
    return isInside ? `> ${line}`.trimEnd() : line
  })
}

/** A container that is never closed is text. */
function closes(lines: readonly string[], from: number): boolean {
  return lines.slice(from + 1).some((line) => CLOSE.test(line))
}
