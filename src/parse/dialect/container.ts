// Docusaurus, VitePress and the Carpentries: `:::note Title` … `:::` → a quote.
import type { Dialect } from './dialect.ts'

const OPEN =
  /^:{3,}\s*(?<type>note|tip|info|warning|caution|danger|important|callout|discussion|instructor|testimonial|checklist)\b(?:\s*\[(?<bracketed>[^\]]*)\]|\s+(?<title>[^\s:](?:.*[^\s:])?))?(?:\s*:+)?\s*$/i
const CLOSE = /^:{3,}\s*$/
/** The Carpentries' titles, which begin no section there. */
const HEADING = /^#{1,6}\s+(?<title>.*?)\s*#*$/
/** What the Carpentries call things that GitHub's alerts have words for. */
const alerts: Readonly<Record<string, string>> = {
  callout: 'note',
  discussion: 'question',
  testimonial: 'note',
  checklist: 'important',
}

export const container: Dialect = (lines) => {
  let isInside = false
  return lines.map((line, index) => {
    const open = OPEN.exec(line)?.groups
    if (open && !isInside && closes(lines, index)) {
      isInside = true
      const type = open['type']?.toLowerCase() ?? ''
      const title = open['bracketed'] ?? open['title'] ?? ''
      return `> [!${alerts[type] ?? open['type']}] ${title}`.trimEnd()
    }
    if (isInside && CLOSE.test(line)) {
      isInside = false
      return ''
    }
    if (!isInside) return line
    const heading = HEADING.exec(line)?.groups?.['title']
    return `> ${heading === undefined ? line : `**${heading}**`}`.trimEnd()
  })
}

/** A container that is never closed is text. */
function closes(lines: readonly string[], from: number): boolean {
  return lines.slice(from + 1).some((line) => CLOSE.test(line))
}
