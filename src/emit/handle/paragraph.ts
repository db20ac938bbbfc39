// A paragraph: always one line, so that nothing in it can begin a block.
import { phrasing } from './phrasing.ts'
import type { BlockHandlers } from './writing.ts'

/** A line of text. */
export const paragraph: BlockHandlers['paragraph'] = ({ children }, writing) =>
  phrasing(children, writing)
