// What a run of tests tells of itself while it goes on, and how a test says which slide it is.
import type { SlideFacts } from '../look-at-slide.ts'

/** Which slide a test is. */
export interface SlideTest {
  readonly deck: string
  readonly number: number
  readonly title: string
  readonly key: string
}

/** How a slide's last test ended. */
export interface SlideEnd extends SlideTest {
  /** Missing when the look did not come to its end, or was not begun. */
  readonly facts?: SlideFacts
  /** Its deck could not be built. */
  readonly isSkipped?: true
  /** Why, in a line. */
  readonly reason: string
  /** Path of its trace, when it is kept. */
  readonly trace?: string
}

export type Told =
  | { readonly kind: 'plan'; readonly slides: readonly SlideTest[] }
  | { readonly kind: 'end'; readonly slide: SlideEnd }
  /** Not of one slide: the run itself failed. */
  | { readonly kind: 'failure'; readonly words: string }
  /** Nothing more will come. */
  | { readonly kind: 'over' }

/** Type of the annotation that holds a `SlideTest`. */
export const slideAnnotation = 'oficina slide'
/** Names of the attachments. */
export const attached = { facts: 'facts', trace: 'trace' } as const
