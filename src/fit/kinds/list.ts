// A list: a piece per item, nested lists with their item.
import type { List, ListItem, Paragraph } from 'mdast'
import type { Block } from '../../model/slide.ts'
import { space } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { Inside, Kind, Setting } from './kind.ts'
import { paragraph } from './paragraph.ts'

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
  slice: itemsOf,
  loosen: (block, { setting, roomPx, inside }) => {
    const loose: Block[] = []
    let from = 0
    for (const [index, item] of block.children.entries()) {
      if (itemHeight(item, setting, inside) <= roomPx) continue
      const [first, ...others] = item.children
      if (!first) continue
      const [own = first, ...more] =
        others.length > 0 ? [first] : inParts(first, { setting, roomPx, inside })
      loose.push(itemsOf(block, { from, to: index }))
      loose.push({
        ...itemsOf(block, { from: index, to: index + 1 }),
        children: [{ ...item, children: [own] }],
      })
      loose.push(...more, ...others)
      from = index + 1
    }
    return [...loose, itemsOf(block, { from, to: block.children.length })].filter(
      (part) => part.type !== 'list' || part.children.length > 0,
    )
  },
}

function itemsOf(block: List, { from, to }: { from: number; to: number }): List {
  return {
    ...block,
    ...(block.ordered ? { start: (block.start ?? 1) + from } : {}),
    children: block.children.slice(from, to),
  }
}

/** A paragraph that is the whole of an item, cut; the bullet stands before the first part. */
function inParts(
  node: ListItem['children'][number],
  options: { readonly setting: Setting; readonly roomPx: number; readonly inside: Inside },
): readonly ListItem['children'][number][] {
  if (node.type !== 'paragraph') return [node]
  return (paragraph.loosen?.(node, { ...options, setting: inItem(options.setting) }) ?? [
    node,
  ]) as Paragraph[]
}

function inItem(setting: Setting): Setting {
  return { ...setting, widthPx: setting.widthPx - space.indentPx, isFirst: false }
}

function itemHeight(item: ListItem, setting: Setting, inside: Inside): number {
  const narrower = inItem(setting)
  return item.children.reduce((sum, child, index) => {
    return sum + inside(child, narrower) + (index > 0 ? space.itemGapPx : 0)
  }, 0)
}
