// HTML that its author vouches for.
import type { BlockHandlers, InlineHandlers } from './writing.ts'

/** As it is, a block of its own. */
export const rawBlock: BlockHandlers['raw'] = ({ value }) => value

/** As it is, in its line. */
export const rawInline: InlineHandlers['rawInline'] = ({ value }) => value
