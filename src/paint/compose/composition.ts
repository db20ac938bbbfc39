// What a way of arranging a chart gets and gives.
import type { Chart } from '../chart.ts'
import type { Measure } from '../measure/measure-text.ts'
import type { Picture } from '../picture.ts'

/** The room for a drawing in canvas px. Its width is used, its height is a limit. */
export interface Room {
  readonly widthPx: number
  readonly heightPx: number
  /** A small map beside text: groups below each other, small type. */
  readonly isCompact: boolean
  readonly measure: Measure
}

/** Arranges a chart; nothing when it is not the kind of chart this composition is for. */
export type Compose = (chart: Chart, room: Room) => Picture | undefined
