// A Mermaid fence of a deck, and the address its drawing has.

export interface Fence {
  /** What is between the fence lines, trimmed: two fences with the same text share one drawing. */
  readonly text: string
  readonly slideNumber: number
  /** Line of the deck where the text begins, 1-based. */
  readonly fromLine: number
}

/** A drawing of a fence. */
export interface Drawing {
  readonly svg: string
  /** Accessible name. */
  readonly title: string
  /** Accessible long description; may be empty. */
  readonly description: string
}
