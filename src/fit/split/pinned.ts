// Drawings that a layout places itself: they stay on the first page and take a fixed space there.
import type { Block, Layout } from '../../model/slide.ts'
import { boxes, diagram } from '../../theme/tokens.ts'
import { pictureHeightPx } from '../kinds/image.ts'

/** Blocks that flow, and the drawing with its place among them. */
export interface Pinned {
  readonly flowing: readonly Block[]
  readonly drawing?: { readonly block: Block; readonly index: number }
}

/** Layouts that place a drawing, and where: under or over the text, or beside it. */
const placed: Partial<Record<Layout, 'stacked' | 'beside'>> = {
  diagram: 'stacked',
  component: 'beside',
  picture: 'stacked',
  'picture-beside': 'beside',
}

/** Sets the layout's drawing apart. */
export function unpin(blocks: readonly Block[], options: { readonly layout: Layout }): Pinned {
  if (!placed[options.layout]) return { flowing: blocks }
  const index = blocks.findIndex((block) => isPlaced(block, options))
  const block = blocks[index]
  if (!block) return { flowing: blocks }
  return { flowing: blocks.filter((other) => other !== block), drawing: { block, index } }
}

/** An image; a drawing of ours, or one that the author drew in a fence. */
function isPlaced(block: Block, { layout }: { readonly layout: Layout }): boolean {
  if (layout.startsWith('picture')) return block.type === 'image' && Boolean(block.data?.picture)
  if (block.type === 'code') return block.data?.diagram === 'author'
  return block.type === 'diagram' || block.type === 'sketch'
}

/** Height that a drawing needs for its type to stay at full size; what Mermaid draws is scaled. */
export function drawingHeightPx(block: Block): number {
  if (block.type === 'image') return pictureHeightPx(block, { widthPx: boxes.picture.widthPx })
  return block.type === 'diagram' ? (block.heightPx ?? diagram.minHeightPx) : diagram.minHeightPx
}

/** Puts the drawing back among the blocks of the first page. */
export function pin(blocks: readonly Block[], drawing: Pinned['drawing']): Block[] {
  return drawing
    ? [...blocks.slice(0, drawing.index), drawing.block, ...blocks.slice(drawing.index)]
    : [...blocks]
}

/** Whether the drawing takes height from the text. */
export function isStacked(layout: Layout): boolean {
  return placed[layout] === 'stacked'
}
