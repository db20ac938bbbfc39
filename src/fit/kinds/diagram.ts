// A drawing: it is scaled into the space kept for it, so its height is that space.
import type { DiagramBlock } from '../../model/slide.ts'
import { diagram as geometry } from '../../theme/tokens.ts'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'

export const diagram: Kind<DiagramBlock> = {
  measure: () => whole(geometry.minHeightPx, 0),
  slice: (block) => block,
}
