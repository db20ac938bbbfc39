// Blocks that make no sense without the next one.
import { toString } from 'mdast-util-to-string'
import type { Block } from '../../model/slide.ts'

const OPEN_END = /[:：]\s*$/u
/** What a paragraph introduces without a colon. */
const introduced = new Set(['list', 'code', 'table'])
/** Longer paragraphs stand on their own. */
const INTRO_WORDS = 14
const WHITE_SPACE = /\s+/u

/** A heading, a paragraph that ends in a colon, a short one before a list, code or table. */
export function isIntro(block: Block, options: { readonly next: Block }): boolean {
  if (block.type === 'heading') return true
  if (block.type !== 'paragraph') return false
  const text = toString(block)
  if (OPEN_END.test(text)) return true
  return introduced.has(options.next.type) && text.split(WHITE_SPACE).length <= INTRO_WORDS
}
