// A heading inside the text, below the slide's title.
import type { Heading } from 'mdast'
import { type } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import { textHeight } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'

export const heading: Kind<Heading> = {
  measure: (block, { widthPx }) =>
    whole(textHeight(block.children, { style: type.column, widthPx }), countWords(block)),
  slice: (block) => block,
}
