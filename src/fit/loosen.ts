// Blocks that are too wide or have a piece higher than a slide, replaced by smaller ones.
import type { Body } from './body.ts'
import { withBlocks } from './body.ts'
import { kindOf } from './kinds/index.ts'
import { measureBlock } from './measure-block.ts'

/** Paragraph in item in list: no text is nested deeper than this many rounds can free. */
const MOST_ROUNDS = 6

/** The body with every block cut small enough to be paginated, as far as it can be. */
export function loosen(body: Body): Body {
  let loose = body
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { layout, widthPx, roomPx, measured } = loose
    const flowing = loose.flowing.flatMap((block, index) => {
      const { overheadPx = 0, pieces = [], isTooWide = false } = measured[index] ?? {}
      const isLow = pieces.every(({ heightPx }) => heightPx + overheadPx <= roomPx)
      if (isLow && !isTooWide) return [block]
      const setting = { layout, widthPx, isFirst: index === 0 }
      const parts = kindOf(block, { layout }).loosen?.(block, {
        setting,
        roomPx,
        inside: measureBlock,
      })
      return parts && parts.length > 0 ? parts : [block]
    })
    if (flowing.every((block, index) => block === loose.flowing[index])) return loose
    loose = withBlocks(loose, flowing)
  }
  return loose
}
