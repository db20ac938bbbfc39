// A paragraph: one piece, larger as the first of a statement or a component.
import type { Paragraph, PhrasingContent } from 'mdast'
import { type } from '../../theme/tokens.ts'
import type { TextStyle } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import { textHeight } from '../measure/text-height.ts'
import { splitText } from '../split/split-text.ts'
import type { Kind, Setting } from './kind.ts'
import { whole } from './kind.ts'

/** The style of a paragraph there. */
function paragraphStyle({ layout, isFirst, isQuoted = false }: Setting): TextStyle {
  if (isFirst && layout === 'statement') return type.statement
  if (isFirst && layout === 'component') return type.lead
  if (layout === 'cover' || layout === 'end') return type.subtitle
  if (layout === 'quote' && isQuoted) return type.quote
  return type.body
}

export const paragraph: Kind<Paragraph> = {
  measure: (block, setting) => {
    const style = paragraphStyle(setting)
    const heightPx = textHeight(block.children, { style, widthPx: setting.widthPx })
    return whole(heightPx, countWords(block))
  },
  slice: (block) => block,
  loosen: (block, { setting, roomPx }) => {
    const style = paragraphStyle(setting)
    const fits = (children: readonly PhrasingContent[]): boolean =>
      textHeight(children, { style, widthPx: setting.widthPx }) <= roomPx
    return splitText(block.children, { fits }).map((children) => ({ ...block, children }))
  },
}
