// Important text.
import { mark } from './mark.ts'
import type { InlineHandlers } from './writing.ts'

/** `**text**` */
export const strong: InlineHandlers['strong'] = ({ children }, writing, around) =>
  mark(children, { sign: '**', element: 'strong' }, { writing, around })
