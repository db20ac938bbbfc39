// What the builder is asked to do, and what it answers: it runs in a process of its own.

/** Slidev's client for every deck of the same look: all but the slides. */
export interface ClientTask {
  readonly kind: 'client'
  /** Stage of a deck that only has the look; absolute. */
  readonly dir: string
  /** Name of the deck's file there. */
  readonly entry: string
  /** Where the client goes. */
  readonly outDir: string
}

/** The slides of a deck, for a client that may still be in the making. */
export interface SlidesTask {
  readonly kind: 'slides'
  readonly dir: string
  readonly entry: string
  /** Where the site goes. */
  readonly outDir: string
  /** Where compiled slides are kept from one build to the next. */
  readonly keptDir: string
  /** Where goes what only exports need. */
  readonly printDir: string
  /** What our own part of a slide depends on. */
  readonly ownHash: string
  /** HTML of the diagrams, by the text of their fences. */
  readonly figures: Readonly<Record<string, string>>
}

/** Puts slides and client together; comes after `slides`. */
export interface FinishTask {
  readonly kind: 'finish'
  readonly clientDir: string
  readonly outDir: string
  readonly printDir: string
}

export type Task = ClientTask | SlidesTask | FinishTask

/** Done, or why it could not be: then Slidev's own build is tried, which says it better. */
export type Answer = { readonly problem?: string }
