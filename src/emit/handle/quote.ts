// A quote.
import { flow } from './flow.ts'
import type { BlockHandlers } from './writing.ts'

const LINE = /^/gm
const EMPTY = /^> $/gm

/** `> text` */
export const quote: BlockHandlers['quote'] = ({ children }, writing) =>
  flow(children, writing).replace(LINE, '> ').replace(EMPTY, '>')
