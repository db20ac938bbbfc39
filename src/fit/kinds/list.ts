// A list: a piece per item, nested lists with their item.
import type { List, ListItem } from 'mdast'
import type { Block } from '../../model/slide.ts'
import { space } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { Inside, Kind, Setting } from './kind.ts'

const ITEM_COST = 30

export const list: Kind<List> = {
  measure: (block, setting, inside) => ({
    overheadPx: 0,
    pieces: block.children.map((item) => ({
      heightPx: itemHeight(item, setting, inside),
      gapPx: space.itemGapPx,
      words: countWords(item),
      breakCost: ITEM_COST,
    })),
  }),
  slice: (block, { from, to }) => ({
    ...block,
    ...(block.ordered ? { start: (block.start ?? 1) + from } : {}),
    children: block.children.slice(from, to),
  }),
  loosen: (block, { setting, roomPx, inside }) => {
    const loose: Block[] = []
    let from = 0
    for (const [index, item] of block.children.entries()) {
      if (itemHeight(item, setting, inside) <= roomPx) continue
      const [own, ...rest] = item.children
      if (!own) continue
      loose.push(list.slice(block, { from, to: index }) as Block)
      loose.push({
        ...list.slice(block, { from: index, to: index + 1 }),
        children: [{ ...item, children: [own] }],
      })
      loose.push(...rest)
      from = index + 1
    }
    return [...loose, list.slice(block, { from, to: block.children.length })].filter(
      (part) => part.type !== 'list' || part.children.length > 0,
    )
  },
}

function itemHeight(item: ListItem, setting: Setting, inside: Inside): number {
  const narrower = { ...setting, widthPx: setting.widthPx - space.indentPx, isFirst: false }
  return item.children.reduce((sum, child, index) => {
    return sum + inside(child, narrower) + (index > 0 ? space.itemGapPx : 0)
  }, 0)
}
