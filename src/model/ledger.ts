// For every leaf of the notes: where in the deck it went, or why it was left out.
import type { Nodes } from 'mdast'
import type { Place } from './place.ts'

/** Some words of a leaf, and where they stand. */
export interface Went {
  /**
   * `drawing`: the source of the author's own diagram. `frame`: the breadcrumb that the theme shows
   * around a slide.
   */
  readonly to: 'slide' | 'drawing' | 'speaker notes' | 'frame'
  /** 1-based. */
  readonly slideNumber: number
  /** The slide's address (`routeAlias`). */
  readonly slideId: string
  /** The words as they stand there, one space between them. */
  readonly words: string
}

/** One leaf: a text, a piece of code, a formula, a picture, HTML, a line end, … */
export interface LedgerEntry {
  readonly place: Place
  readonly kind: Nodes['type']
  /** What it says, white space collapsed; a picture says its alternative text. */
  readonly text: string
  /** In the order of the leaf's words; empty when nothing of it is in the deck. */
  readonly went: readonly Went[]
  /** What of it is not in the deck, and why that is right. */
  readonly left?: { readonly words: string; readonly reason: string }
  /** Words that are nowhere, without a reason: a bug of ours. */
  readonly lost?: string
}

/** In the order of the notes. */
export type Ledger = readonly LedgerEntry[]
