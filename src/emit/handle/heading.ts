// A heading inside a slide, and the slide's title.
import { phrasing } from './phrasing.ts'
import type { BlockHandlers } from './writing.ts'

/** `## Text`. Slidev reads the title again as a paragraph, so it is written as one. */
export const heading: BlockHandlers['heading'] = ({ depth, children }, writing) =>
  `${'#'.repeat(depth)} ${phrasing(children, writing)}`
