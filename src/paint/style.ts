// The measures of a drawing: how large type and gaps are, loose or tight, full or as a small map.
import { floor, type as typeScale } from '../theme/tokens.ts'
import type { Measure } from './measure/measure-text.ts'

export interface Style {
  readonly measure: Measure
  /** Type in boxes. */
  readonly labelPx: number
  /** Type of a group's title. */
  readonly titlePx: number
  readonly lineHeight: number
  /** Between a label and the sides of its box; above and below it. */
  readonly padXPx: number
  readonly padYPx: number
  /** Between two boxes. */
  readonly gapPx: number
  readonly groupPadPx: number
  readonly groupGapPx: number
  /** Above and below a group's title. */
  readonly titlePadPx: number
  /** Half the height of a cylinder's rim. */
  readonly rimPx: number
  /** What this style costs compared with the one we would rather use. */
  readonly cost: number
}

type Measures = Omit<Style, 'measure'>

const label = typeScale.diagram
const shared = { lineHeight: label.lineHeight, rimPx: 6 }

const roomy: Measures = {
  ...shared,
  labelPx: label.sizePx,
  titlePx: 16,
  padXPx: 14,
  padYPx: 11,
  gapPx: 16,
  groupPadPx: 18,
  groupGapPx: 26,
  titlePadPx: 9,
  cost: 0,
}

const close: Measures = {
  ...shared,
  labelPx: 16,
  titlePx: 15,
  padXPx: 10,
  padYPx: 8,
  gapPx: 10,
  groupPadPx: 12,
  groupGapPx: 18,
  titlePadPx: 6,
  cost: 8,
}

const tight: Measures = {
  ...shared,
  labelPx: floor.diagramPx,
  titlePx: floor.diagramPx,
  padXPx: 6,
  padYPx: 4,
  gapPx: 6,
  groupPadPx: 8,
  groupGapPx: 10,
  titlePadPx: 4,
  rimPx: 4,
  cost: 20,
}

const map: Measures = {
  ...tight,
  padXPx: 8,
  padYPx: 7,
  gapPx: 8,
  groupPadPx: 11,
  groupGapPx: 11,
  titlePadPx: 5,
  rimPx: 5,
  cost: 0,
}

/** Styles to try in turn, the one we would rather use first; type is never under the floor. */
export function stylesFor(options: { isCompact: boolean; measure: Measure }): readonly Style[] {
  const { isCompact, measure } = options
  return (isCompact ? [map, tight] : [roomy, close, tight]).map((each) => ({ ...each, measure }))
}
