// Another layout before another slide, another slide before smaller type: which layouts a slide may
// change to when its text does not fit, and which ones its further pages get.
import type { Block, Layout } from '../model/slide.ts'

/** A layout with smaller or wider text for the same blocks. */
const plainer: Partial<Record<Layout, Layout>> = {
  statement: 'list',
  quote: 'list',
}

/** The layout to try when the slide is too full, if there is one. */
export function plainerLayout(layout: Layout): Layout | undefined {
  return plainer[layout]
}

/** Layouts whose further pages look like the first: they carry the list or table on. */
const lasting = new Set<Layout>(['agenda', 'commands', 'comparison'])

/** Layout of the pages after the first, measured before their blocks are known. */
export function restLayout(layout: Layout): Layout {
  return lasting.has(layout) ? layout : 'list'
}

const byFirstBlock: Partial<Record<Block['type'], Layout>> = {
  code: 'code',
  table: 'table',
  diagram: 'diagram',
  image: 'picture',
}

/** Name of the layout for a page after the first; all of these have the same room. */
export function pageLayout(blocks: readonly Block[], options: { readonly rest: Layout }): Layout {
  const { rest } = options
  if (rest === 'commands' || rest === 'comparison') {
    const needed = rest === 'commands' ? 'list' : 'table'
    return blocks.some(({ type }) => type === needed) ? rest : 'list'
  }
  const first = blocks[0]
  return rest === 'list' && first ? (byFirstBlock[first.type] ?? rest) : rest
}
