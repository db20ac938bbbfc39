// What a seeded defect is: one thing that people in the room would notice, and who must notice first.

/** A slide without anything to find. */
export interface CleanSlide {
  /** Deck and address: `gallery/lista`. */
  readonly name: string
  readonly layout: string
  /** YAML without the address. */
  readonly frontmatter: string
  /** Markdown. */
  readonly content: string
  /** Speaker notes. */
  readonly note: string
}

/** The slide with the defect in it. */
export interface Edited {
  readonly content: string
  readonly frontmatter?: string
  readonly note?: string
  /** Words of the notes that the ledger says are there. */
  readonly words?: { readonly on: 'slide' | 'speaker notes'; readonly text: string }
}

/** A class of defects; its variants are `variant` 0 to 19 of it, on one slide after the other. */
export interface Defect {
  /** What a person sees. */
  readonly name: string
  /** Each of these is an answer. */
  readonly rules: readonly string[]
  /** The slides that it can be put in; all when missing. */
  readonly isFor?: (slide: CleanSlide) => boolean
  /** The deck is refused with it, so it cannot share one. */
  readonly isRefused?: true
  /** From barely visible to gross, as the variant counts up. */
  readonly edit: (slide: CleanSlide, variant: number) => Edited | string
}

/** Variants of each class. */
export const variants = 20
