// What a handler gets: how to write, and how to write what is inside.
import type { Content, Inline, Of } from '../content/content.ts'
import type { TextScope } from '../escape/unsafe.ts'

/** How and where something is written. */
export interface Writing extends TextScope {
  /** The list before this one has the same kind, so that this one needs another mark. */
  readonly afterList?: boolean
}

/** What is written around an inline piece. */
export interface Around {
  /** The character before; a line end at the start of the block. */
  readonly before: string
  /** The character after; a line end at the end of the block. */
  readonly after: string
}

export type InlineHandlers = {
  readonly [Kind in Inline['kind']]: (
    node: Of<Inline, Kind>,
    writing: Writing,
    around: Around,
  ) => string
}

/** A block is written without the blank lines around it. */
export type BlockHandlers = {
  readonly [Kind in Content['kind']]: (node: Of<Content, Kind>, writing: Writing) => string
}
