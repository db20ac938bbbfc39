// The blocks of one page: whole ones, and slices of those that are cut.
import type { Block, Layout } from '../../model/slide.ts'
import { kindOf } from '../kinds/index.ts'
import type { Unit } from './units.ts'

/** Blocks that the units `from` to `to` are pieces of. */
export function takePage(
  blocks: readonly Block[],
  options: {
    readonly units: readonly Unit[]
    readonly from: number
    readonly to: number
    readonly layout: Layout
  },
): Block[] {
  const { units, layout } = options
  const shown = units.slice(options.from, options.to)
  return [...new Set(shown.map(({ blockIndex }) => blockIndex))].flatMap((blockIndex) => {
    const block = blocks[blockIndex]
    if (!block) return []
    const pieces = shown.filter((unit) => unit.blockIndex === blockIndex)
    const count = units.filter((unit) => unit.blockIndex === blockIndex).length
    if (pieces.length === count) return [block]
    const from = pieces[0]?.pieceIndex ?? 0
    return [kindOf(block, { layout }).slice(block, { from, to: from + pieces.length })]
  })
}
