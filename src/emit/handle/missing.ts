// What stands for an image that is not there: its alternative text, in a frame of the theme's.
import { entity } from '../escape/safe.ts'
import type { BlockHandlers } from './writing.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]|[^\S ]/g

/** `<p class="of-missing">alt</p>` */
export const missing: BlockHandlers['missing'] = ({ alt }) =>
  `<p class="of-missing">${alt.replace(PUNCTUATION, entity)}</p>`
