// What the ways of drawing a chain share.
import type { ChartNode } from '../chart.ts'
import type { PlacedArrow } from '../picture.ts'
import type { Style } from '../style.ts'
import type { Room } from './composition.ts'
import { naturalWidthPx } from './label-box.ts'
import type { Tones } from './tone.ts'

export interface ChainOptions {
  readonly room: Room
  readonly style: Style
  readonly tones: Tones
  /** Ids of the nodes whose incoming line has no arrow head. */
  readonly headless: ReadonlySet<string>
}

/** Boxes of a chain have some air, and are not tiny even around one letter. */
const air = { leastPx: 112, mapLeastPx: 64, morePx: 20 }

/** Width a node's box would like. */
export function likedWidthPx(node: ChartNode, style: Style): number {
  const leastPx = style.cost > 0 ? air.mapLeastPx : air.leastPx
  return Math.max(leastPx, naturalWidthPx(node, style) + air.morePx)
}

/** Width that suits every box of the chain. */
export function chainWidthPx(nodes: readonly ChartNode[], style: Style): number {
  return Math.max(...nodes.map((node) => likedWidthPx(node, style)))
}

/** The arrow into `node` along `points`. */
export function arrowInto(
  node: ChartNode,
  { points, headless }: Pick<PlacedArrow, 'points'> & Pick<ChainOptions, 'headless'>,
): PlacedArrow {
  return { points, line: 'solid', hasHead: !headless.has(node.id) }
}
