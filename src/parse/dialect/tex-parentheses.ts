// Jekyll and LaTeX: `\\( x \\)` in a line → `$x$`, the form that remark-math reads.
import type { Dialect } from './dialect.ts'

const INLINE = /\\\\\(\s*(.+?)\s*\\\\\)/g
/** Code in the line is left alone. */
const CODE_SPAN = /(`+)(?:.+?)\1/g

export const texParentheses: Dialect = (lines) =>
  lines.map((line) => {
    if (!line.includes('\\\\(')) return line
    const spans = [...line.matchAll(CODE_SPAN)].map(
      ({ index, 0: text }) => [index, index + text.length] as const,
    )
    return line.replace(INLINE, (found, tex: string, at: number) =>
      spans.some(([from, to]) => at >= from && at < to) ? found : `$${tex}$`,
    )
  })
