// A planned slide: what is shown, what is said, and where it came from.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Diagram, Sketch } from './diagram.ts'
import type { Place } from './place.ts'

/** How a slide is arranged; one Vue file of the same name in `theme/layouts`. */
export type Layout =
  | 'cover'
  | 'agenda'
  | 'section'
  | 'statement'
  | 'comparison'
  | 'diagram'
  | 'component'
  | 'commands'
  | 'list'
  | 'code'
  | 'table'
  | 'picture'
  | 'picture-beside'
  | 'quote'
  | 'quiz'
  | 'exercise'
  | 'recap'
  | 'end'

/** A diagram where a block stands. */
export interface DiagramBlock {
  readonly type: 'diagram'
  readonly diagram: Diagram
  readonly place: Place
  /** Height of the drawing at full size, in canvas px, when we draw it ourselves. */
  readonly heightPx?: number
  /** What to say at each click, when the drawing builds up. */
  readonly cues?: readonly string[]
}

/** A drawing asked for, until `draw/` makes it a diagram. */
export interface SketchBlock {
  readonly type: 'sketch'
  readonly sketch: Sketch
  readonly place: Place
}

/** What stands on a slide, in reading order: a block of the notes, or a drawing made from them. */
export type Block = RootContent | DiagramBlock | SketchBlock

/** Why the slide looks as it does: one line each, for `explain`. */
export interface Reason {
  readonly stage: 'understand' | 'plan' | 'draw' | 'fit'
  readonly text: string
}

export interface Slide {
  /** Unique in the deck, stable over rebuilds; the slide's address (`routeAlias`). */
  readonly id: string
  readonly layout: Layout
  readonly title: readonly PhrasingContent[]
  /** 2 of 3 when one section needed several slides. */
  readonly continued?: { readonly index: number; readonly total: number }
  /** Titles from the part down to the section above this slide, the part excluded. */
  readonly crumbs: readonly string[]
  readonly blocks: readonly Block[]
  /** What the presenter says beyond the slide, in order. */
  readonly said: readonly RootContent[]
  /** Speaking time. On a section slide: that of the whole part. */
  readonly minutes: number
  /** True where the author gives these minutes; else they are an estimate, and told as a range. */
  readonly isStated?: boolean
  /** Minutes left behind it of what the author gives a stretch of slides: for questions, for practice. */
  readonly spareMinutes?: number
  /** On the first slide of a part that has no divider: the minutes of the whole part. */
  readonly opensPart?: { readonly minutes: number; readonly isStated?: boolean }
  /** Minutes that the author gives it; no estimate then. */
  readonly givenMinutes?: number
  /** Gives the answer of an exercise: not for participants' handouts. */
  readonly isSolution?: boolean
  /** On a quiz: number of the right choice in its list, from 1. */
  readonly answer?: number
  readonly place: Place
  readonly reasons: readonly Reason[]
}

/** A deck before it is text. */
export interface Deck {
  readonly title: string
  /** BCP 47 tag, such as `pt-BR`. */
  readonly lang: string
  readonly author?: string
  readonly date?: string
  readonly slides: readonly Slide[]
}
