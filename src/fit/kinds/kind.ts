// What every kind of block can do: say how high it is, piece by piece, and be cut between pieces.
import type { Block, Layout } from '../../model/slide.ts'

/** Where a block stands. */
export interface Setting {
  readonly layout: Layout
  readonly widthPx: number
  /** The first block of a slide is larger in some layouts (statement, component). */
  readonly isFirst: boolean
  /** Inside a blockquote, which is larger in the layout of its name. */
  readonly isQuoted?: boolean
}

/** The smallest part of a block that stays on one slide: an item, a row, a line. */
export interface Piece {
  readonly heightPx: number
  /** Space above it, when another piece of its block is above it. */
  readonly gapPx: number
  readonly words: number
  /** What breaking the slide before this piece costs (quality gate M11), inside the block. */
  readonly breakCost: number
}

export interface Measured {
  /** What the block needs besides its pieces, on every slide it is on: a header row, a card. */
  readonly overheadPx: number
  readonly pieces: readonly Piece[]
  /** Something in it cannot be broken and is wider than the box. */
  readonly isTooWide?: boolean
}

/** Height of a block inside another one. */
export type Inside = (block: Block, setting: Setting) => number

export interface Kind<B extends Block = Block> {
  readonly measure: (block: B, setting: Setting, inside: Inside) => Measured
  /** The block with only the pieces `from` (inclusive) to `to` (exclusive). */
  readonly slice: (block: B, range: { readonly from: number; readonly to: number }) => Block
  /** Smaller blocks for one that is too wide, or has a piece higher than `roomPx`; none when there are none. */
  readonly loosen?: (
    block: B,
    options: { readonly setting: Setting; readonly roomPx: number; readonly inside: Inside },
  ) => readonly Block[]
}

/** Height of a block as a whole. */
export function heightOf({ overheadPx, pieces }: Measured): number {
  return pieces.reduce(
    (sum, { heightPx, gapPx }, index) => sum + heightPx + (index > 0 ? gapPx : 0),
    overheadPx,
  )
}

/** A block that is one piece. */
export function whole(heightPx: number, words: number): Measured {
  return { overheadPx: 0, pieces: [{ heightPx, gapPx: 0, words, breakCost: 0 }] }
}
