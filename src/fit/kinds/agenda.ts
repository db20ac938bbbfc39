// The agenda's list: two columns when it is long, else a list like any other.
import type { List } from 'mdast'
import { agenda as geometry, space } from '../../theme/tokens.ts'
import type { Kind } from './kind.ts'
import { list } from './list.ts'

export const agenda: Kind<List> = {
  measure: (block, setting, inside) => {
    if (block.children.length < geometry.twoColumnsFrom) return list.measure(block, setting, inside)
    const widthPx = (setting.widthPx - space.columnGapPx) / 2
    const { pieces } = list.measure(block, { ...setting, widthPx }, inside)
    // Two columns side by side: each piece counts for half, and one may be left over.
    return {
      overheadPx: Math.max(...pieces.map(({ heightPx }) => heightPx)) / 2,
      pieces: pieces.map((piece) => ({
        ...piece,
        heightPx: piece.heightPx / 2,
        gapPx: piece.gapPx / 2,
      })),
    }
  },
  slice: list.slice,
}
