// What a deck is made of, here or in a thread, and what a thread answers.
import type { Finding } from '../model/finding.ts'
import type { OwnFaces } from '../model/face-file.ts'
import type { HtmlPolicy } from '../model/notes.ts'
import type { MadeDeck } from '../pipeline.ts'
import type { Notes } from '../read/read-notes.ts'
import type { Variant } from '../time/in-time.ts'

/** What is made. */
export interface Job {
  readonly notes: Notes
  /** Images are looked for under this folder only. */
  readonly rootDir: string
  readonly variant?: Variant
  readonly html?: HtmlPolicy
  /** Where images from elsewhere are kept, when they may be fetched. */
  readonly fetchedDir?: string
  /** Widths of the user's own fonts. */
  readonly faces?: OwnFaces | undefined
}

/** What the thread says: the deck, or why there is none. */
export type Answer = { readonly made: MadeDeck } | { readonly refused: Finding }
