// Elements that Markdown has no mark for: `H<sub>2</sub>O`.
import { phrasing } from './phrasing.ts'
import type { InlineHandlers } from './writing.ts'

/** `<sub>2</sub>` */
export const element: InlineHandlers['element'] = ({ tag, children }, writing) =>
  `<${tag}>${phrasing(children, writing, { before: '>', after: '<' })}</${tag}>`
