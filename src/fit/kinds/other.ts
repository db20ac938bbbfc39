// Blocks without a kind of their own: rules, definitions. Measured by the lines they are
// written in, which is what is known of them without a browser.
import { toString } from 'mdast-util-to-string'
import { type } from '../../theme/tokens.ts'
import { lineHeightPx } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'

/** Nothing to see. */
const invisible = new Set(['definition', 'yaml', 'toml'])
const WORD = /[\p{L}\p{N}]+/gu

export const other: Kind = {
  measure: (block) => {
    const text = textOf(block)
    if (invisible.has(block.type)) return whole(0, 0)
    const lines = Math.max(1, text.split('\n').length)
    return whole(lines * lineHeightPx(type.body), text.match(WORD)?.length ?? 0)
  },
  slice: (block) => block,
}

function textOf(block: Parameters<Kind['measure']>[0]): string {
  if ('value' in block) return String(block.value)
  return block.type === 'diagram' || block.type === 'sketch' ? '' : toString(block)
}
