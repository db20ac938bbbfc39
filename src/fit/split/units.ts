// The blocks of a slide as one row of units, between any two of which a slide may end.
import type { Block, Layout } from '../../model/slide.ts'
import type { Measured, Piece } from '../kinds/kind.ts'
import { isIntro } from './is-intro.ts'

/** One piece of one block. */
export interface Unit extends Piece {
  readonly blockIndex: number
  readonly pieceIndex: number
  /** What its block needs besides its pieces. */
  readonly overheadPx: number
  /** Counts towards the items a slide should show (M9). */
  readonly isItem: boolean
  /** Cost of ending a slide before this unit, first of its block or not. */
  readonly endCost: number
}

/** `Intro:` and a heading stay with what follows them. */
const INTRO_COST = 400
/** A heading in the text is a good place to end the slide before it. */
const HEADING_BONUS = -40

/** Units of `blocks`, measured one by one. */
export function units(
  blocks: readonly Block[],
  { measured, layout }: { readonly measured: readonly Measured[]; readonly layout: Layout },
): Unit[] {
  return blocks.flatMap((block, blockIndex) => {
    const { overheadPx, pieces } = measured[blockIndex] ?? { overheadPx: 0, pieces: [] }
    const before = blocks[blockIndex - 1]
    return pieces.map((piece, pieceIndex) => ({
      ...piece,
      blockIndex,
      pieceIndex,
      overheadPx,
      // Parts of the workshop are as many as there are.
      isItem: block.type === 'list' && layout !== 'agenda',
      endCost: pieceIndex > 0 ? piece.breakCost : costBetween(before, block),
    }))
  })
}

function costBetween(before: Block | undefined, block: Block): number {
  if (before && isIntro(before, { next: block })) return INTRO_COST
  return block.type === 'heading' ? HEADING_BONUS : 0
}
