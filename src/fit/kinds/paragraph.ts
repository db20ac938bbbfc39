// A paragraph: one piece, larger as the first of a statement or a component.
import type { Paragraph, PhrasingContent } from 'mdast'
import { component, type } from '../../theme/tokens.ts'
import type { TextStyle } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import { textHeight } from '../measure/text-height.ts'
import { splitText } from '../split/split-text.ts'
import type { Kind, Setting } from './kind.ts'
import { whole } from './kind.ts'

/** The style of a paragraph there. */
function paragraphStyle(
  { children }: Paragraph,
  { layout, isFirst, isQuoted = false }: Setting,
): TextStyle {
  if (isFirst && layout === 'statement') return type.statement
  if (isFirst && layout === 'component' && isLead(children)) return type.lead
  if (layout === 'cover' || layout === 'end') return type.subtitle
  if (layout === 'quote' && isQuoted) return type.quote
  return type.body
}

/**
 * The theme counts the letters that are shown, which are never fewer than these: formulas and HTML are
 * left out, so that what is measured as smaller is smaller.
 */
function isLead(nodes: readonly PhrasingContent[]): boolean {
  const letters = lettersOf(nodes).trim()
  return letters.length <= component.leadLetters
}

function lettersOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return lettersOf(node.children)
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
    })
    .join('')
    .replace(/\s+/g, ' ')
}

export const paragraph: Kind<Paragraph> = {
  measure: (block, setting) => {
    const style = paragraphStyle(block, setting)
    const heightPx = textHeight(block.children, { style, widthPx: setting.widthPx })
    return whole(heightPx, countWords(block))
  },
  slice: (block) => block,
  loosen: (block, { setting, roomPx }) => {
    const style = paragraphStyle(block, setting)
    const fits = (children: readonly PhrasingContent[]): boolean =>
      textHeight(children, { style, widthPx: setting.widthPx }) <= roomPx
    return splitText(block.children, { fits }).map((children) => ({ ...block, children }))
  },
}
