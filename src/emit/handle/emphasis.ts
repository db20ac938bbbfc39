// Emphasised text.
import { mark } from './mark.ts'
import type { InlineHandlers } from './writing.ts'

/** `*text*` */
export const emphasis: InlineHandlers['emphasis'] = ({ children }, writing, around) =>
  mark(children, { sign: '*', element: 'em' }, { writing, around })
