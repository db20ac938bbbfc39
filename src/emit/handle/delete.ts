// Deleted text.
import { mark } from './mark.ts'
import type { InlineHandlers } from './writing.ts'

/** `~~text~~` */
export const deletion: InlineHandlers['delete'] = ({ children }, writing, around) =>
  mark(children, { sign: '~~', element: 'del' }, { writing, around })
