// Measures of a painting, for the full size and for the small map.
import { floor, type } from '../theme/tokens.ts'

export interface Scale {
  readonly sizePx: number
  readonly linePx: number
  /** Between the label and the edge of its box: side, and top plus bottom. */
  readonly padXPx: number
  readonly padYPx: number
  readonly boxMinHeightPx: number
  /** Between two boxes. */
  readonly gapPx: number
  readonly groupPadPx: number
  readonly groupTitlePx: number
  readonly groupGapPx: number
  /** Room that there is, the strokes at its edges left out. */
  readonly widthPx: number
  readonly heightPx: number
  /** What the picture is best as high as. */
  readonly goodHeightPx: number
}

export const fullScale: Scale = {
  sizePx: type.diagram.sizePx,
  linePx: type.diagram.sizePx * type.diagram.lineHeight,
  padXPx: 14,
  padYPx: 24,
  boxMinHeightPx: 47,
  gapPx: 14,
  groupPadPx: 18,
  groupTitlePx: 36,
  groupGapPx: 26,
  widthPx: 866,
  heightPx: 390,
  goodHeightPx: 300,
}

export const mapScale: Scale = {
  sizePx: floor.diagramPx,
  linePx: floor.diagramPx * type.diagram.lineHeight,
  padXPx: 6,
  padYPx: 13,
  boxMinHeightPx: 31,
  gapPx: 8,
  groupPadPx: 11,
  groupTitlePx: 27,
  groupGapPx: 12,
  widthPx: 328,
  heightPx: 380,
  goodHeightPx: 280,
}
