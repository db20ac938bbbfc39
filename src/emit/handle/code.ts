// A block of code. The info is one known language and nothing else: the rest would run (H-25).
import { fence } from './fence.ts'
import type { BlockHandlers } from './writing.ts'

/** A fence with its language. */
export const code: BlockHandlers['code'] = ({ lang, value }) => fence(value, { info: lang })
