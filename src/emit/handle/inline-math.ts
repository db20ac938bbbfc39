// A formula in a line.
import type { InlineHandlers } from './writing.ts'

/** `$x$`; that KaTeX accepts it was asked before. */
export const inlineMath: InlineHandlers['inlineMath'] = ({ value }, writing) =>
  `$${writing.inTable ? value.replaceAll('|', '\\vert ') : value}$`
