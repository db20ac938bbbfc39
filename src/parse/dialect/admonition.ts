// MkDocs: `!!! note "Title"` with indented lines below → a quote.
import type { Dialect } from './dialect.ts'

const OPEN = /^(?:!!!|\?\?\?\+?)\s+(?<type>[a-z]+)(?:\s+"(?<title>[^"]*)")?\s*$/i
const INDENT = /^(?: {4}|\t)/

export const admonition: Dialect = (lines) => {
  let isInside = false
  return lines.map((line) => {
    const open = OPEN.exec(line)?.groups
    if (open) {
      isInside = true
      return `> [!${open['type']}] ${open['title'] ?? ''}`.trimEnd()
    }
    if (!isInside) return line
    if (INDENT.test(line)) return `> ${line.replace(INDENT, '')}`
    if (line.trim() === '') return line
    isInside = false
    return line
  })
}
