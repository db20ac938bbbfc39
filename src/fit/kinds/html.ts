// Raw HTML: shown as the text it is, so it is measured, and cut when too long, as a paragraph.
import type { Html, Paragraph, PhrasingContent } from 'mdast'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'
import { paragraph } from './paragraph.ts'

const BREAK = /<br\s*\/?>/i
const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g

export const html: Kind<Html> = {
  measure: (block, setting, inside) =>
    block.value.replace(COMMENT, '').trim() === ''
      ? whole(0, 0)
      : paragraph.measure(asText(block), setting, inside),
  slice: (block) => block,
  loosen: (block, options) => paragraph.loosen?.(asText(block), options) ?? [block],
}

function asText({ value, position }: Html): Paragraph {
  const pieces = value.replace(COMMENT, '').split(BREAK)
  const children = pieces.flatMap((piece, index): PhrasingContent[] => {
    const text = { type: 'text', value: piece.replace(/\s+/g, ' ').trim() } as const
    return index === 0 ? [text] : [{ type: 'break' }, text]
  })
  return { type: 'paragraph', children, ...(position ? { position } : {}) }
}
