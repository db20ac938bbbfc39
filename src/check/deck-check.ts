// What one check of a deck as a whole is: it needs no browser.
import type { Finding } from '../model/finding.ts'
import type { StagedSlide } from '../stage/stage.ts'

/** What such a check gets. */
export interface DeckLook {
  readonly lang: string
  /** The deck as it is written. */
  readonly text: string
  readonly slides: readonly StagedSlide[]
  /** The time there is, when the deck says it. */
  readonly durationMinutes?: number | undefined
}

/** One check, one file, listed in `deck-kinds/index.ts`. */
export interface DeckCheck extends Pick<Finding, 'rule' | 'severity' | 'fix'> {
  /** @returns One message per problem, with its slide when it is about one. */
  readonly look: (deck: DeckLook) => Pick<Finding, 'message' | 'slideNumber'>[]
}
