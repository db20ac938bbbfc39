// The form every recogniser has.
import type { RootContent } from 'mdast'
import type { Locale } from '../../locale/words.ts'
import type { Place } from '../../model/place.ts'
import type { Lost, Shape } from '../../model/shape.ts'

/** Where a recogniser looks: a run of blocks of one section. */
export interface Sight {
  /** Blocks of the section, paragraphs already cut into thoughts. */
  readonly blocks: readonly RootContent[]
  /** Index of the block to look at. */
  readonly at: number
  /** The section's title as plain text. */
  readonly title: string
  /** What the headings of the notes name, as `stem` writes it. */
  readonly names: { readonly has: (name: string) => boolean }
  readonly locale: Locale
  readonly placeOf: (from: RootContent, to?: RootContent) => Place
}

/** What was seen, and how many blocks it takes. */
export interface Seen {
  readonly shape: Shape
  readonly length: number
}

/** Nearly: worth telling a person who wonders. */
export interface Refused {
  readonly lost: Lost
}

/** Looks at the blocks from `at` on; says what they are, what they nearly are, or nothing. */
export type Recogniser = (sight: Sight) => Seen | Refused | undefined
