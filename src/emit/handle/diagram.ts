// A drawing, ours or the author's.
import { fence } from './fence.ts'
import type { BlockHandlers } from './writing.ts'

/** A `mermaid` fence: the stage draws it, and so do stock Slidev and GitHub. */
export const diagram: BlockHandlers['diagram'] = ({ value }) => fence(value, { info: 'mermaid' })
