// Raw HTML: shown as the text it is, so it is measured, and cut when too long, as a paragraph.
import type { Html, Paragraph } from 'mdast'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'
import { paragraph } from './paragraph.ts'

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
  const text = value.replace(/\s+/g, ' ').trim()
  const children = [{ type: 'text' as const, value: text }]
  return { type: 'paragraph', children, ...(position ? { position } : {}) }
}
