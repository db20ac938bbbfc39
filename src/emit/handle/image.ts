// An image in a line; its file is one of ours, so that its address needs no care.
import { entity } from '../escape/safe.ts'
import type { InlineHandlers } from './writing.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]|[^\S ]/g

/** `<img src="./assets/x.png" alt="x" height="20" />`: as an element, it keeps its height. */
export const image: InlineHandlers['image'] = ({ url, alt, heightPx }) =>
  `<img src="${url}" alt="${alt.replace(PUNCTUATION, entity)}" height="${heightPx}" />`
