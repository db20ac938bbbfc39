// A blockquote: its blocks, narrower by the bar at their left.
import type { Blockquote } from 'mdast'
import { quote as geometry, space } from '../../theme/tokens.ts'
import { countWords } from '../measure/count-words.ts'
import type { Kind } from './kind.ts'

const INSIDE_COST = 150

export const quote: Kind<Blockquote> = {
  measure: (block, setting, inside) => ({
    overheadPx: 2 * geometry.padYPx,
    pieces: block.children.map((child) => ({
      heightPx: inside(child, {
        ...setting,
        widthPx: setting.widthPx - geometry.padLeftPx,
        isFirst: false,
        isQuoted: true,
      }),
      gapPx: space.blockGapPx,
      words: countWords(child),
      breakCost: INSIDE_COST,
    })),
  }),
  slice: (block, { from, to }) => ({ ...block, children: block.children.slice(from, to) }),
}
