// The body of a slide in one layout: its flowing blocks, the room they have, and how high they are.
import type { Block, Layout, Slide } from '../model/slide.ts'
import { space } from '../theme/tokens.ts'
import { frameOf } from './frame.ts'
import type { Measured } from './kinds/kind.ts'
import { measureAll, stackHeight } from './page-height.ts'
import type { Pinned } from './split/pinned.ts'
import { drawingHeightPx, isStacked, unpin } from './split/pinned.ts'

export interface Body extends Pinned {
  readonly layout: Layout
  readonly widthPx: number
  /** Room for the flowing blocks. */
  readonly roomPx: number
  readonly measured: readonly Measured[]
  readonly heightPx: number
}

/** Body of `slide`, as if it had `layout`. */
export function bodyOf(slide: Slide, options: { readonly layout: Layout }): Body {
  const { layout } = options
  const frame = frameOf(layout, { title: slide.title })
  const pinned = unpin(slide.blocks, { layout })
  const { drawing } = pinned
  const drawingPx =
    drawing && isStacked(layout) ? drawingHeightPx(drawing.block) + space.blockGapPx : 0
  const measured = measureAll(pinned.flowing, { layout, widthPx: frame.widthPx })
  return {
    ...pinned,
    layout,
    widthPx: frame.widthPx,
    roomPx: Math.max(0, frame.heightPx - drawingPx),
    measured,
    heightPx: stackHeight(measured),
  }
}

/** The same body with other flowing blocks. */
export function withBlocks(body: Body, flowing: readonly Block[]): Body {
  const measured = measureAll(flowing, body)
  return { ...body, flowing, measured, heightPx: stackHeight(measured) }
}
