// A thematic break.
import type { BlockHandlers } from './writing.ts'

/** `***`: dashes would begin a slide (H-1). */
export const rule: BlockHandlers['rule'] = () => '***'
