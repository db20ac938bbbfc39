// A line end that the author asked for.
import type { InlineHandlers } from './writing.ts'

/** `<br />`: a line end in the source would put the rest of the line at risk (hazards §2). */
export const hardBreak: InlineHandlers['break'] = () => '<br />'
