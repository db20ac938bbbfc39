// A drawing with a place for everything, in canvas px, before it is SVG.
import type { ChartEdge, NodeShape } from './chart.ts'
import type { Weight } from './measure/measure-text.ts'

/** A rectangle. */
export interface Area {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** `lit` is “you are here”; where something is lit, all else is `faint`. */
export type Tone = 'plain' | 'shared' | 'lit' | 'faint'

/** Lines of text around a point. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly sizePx: number
  readonly weight: Weight
  readonly lineHeightPx: number
  readonly anchor: 'start' | 'middle'
  readonly xPx: number
  /** Middle of the block of lines. */
  readonly middlePx: number
}

/** Part of a drawing that builds up: there from this click on, 0 for from the start. */
interface Stepwise {
  readonly step?: number
}

export interface PlacedBox extends Area, Stepwise {
  readonly shape: NodeShape
  readonly tone: Tone
  readonly text: PlacedText
  /** The part whose colour it has. */
  readonly part?: number
  /** That part's number, in a disc on it. */
  readonly badge?: PlacedBadge
}

/** A part's number in a disc of its colour. */
export interface PlacedBadge {
  readonly part: number
  readonly centreXPx: number
  readonly centreYPx: number
}

/** One part of a legend: its number in a disc, and its title. */
export interface PlacedKey {
  readonly badge: PlacedBadge
  readonly text: PlacedText
}

export interface PlacedGroup extends Area {
  readonly tone: Tone
  readonly text: PlacedText
}

/** A title without a box, in the part's colour; or words beside an arrow, on paper. */
export interface PlacedTitle extends PlacedText {
  readonly kind: 'title' | 'edge'
}

export interface PlacedArrow extends Pick<ChartEdge, 'line' | 'hasHead'>, Stepwise {
  /** Corners from start to end; between two of them the line is straight. */
  readonly points: readonly (readonly [xPx: number, yPx: number])[]
  /** Two points joined by a bend that leaves and arrives straight across, or straight down. */
  readonly curve?: 'across' | 'down'
}

/** Things in the order they are painted: groups, arrows, boxes, titles. */
export interface Picture {
  readonly widthPx: number
  readonly heightPx: number
  readonly groups: readonly PlacedGroup[]
  readonly arrows: readonly PlacedArrow[]
  readonly boxes: readonly PlacedBox[]
  readonly titles: readonly PlacedTitle[]
  readonly legend?: readonly PlacedKey[]
}
