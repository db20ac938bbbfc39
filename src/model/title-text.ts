// The title of a slide or section as plain text.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from './recalled.ts'

/** Asked of every slide and its neighbours by many stages. */
export const titleText = kept((title: readonly PhrasingContent[]): string => toString([...title]))
