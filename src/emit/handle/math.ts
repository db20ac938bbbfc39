// A formula of its own.
import type { BlockHandlers } from './writing.ts'

/** `$$` on its own lines, without the info that Slidev would run (H-35). */
export const math: BlockHandlers['math'] = ({ value }) => `$$\n${value}\n$$`
