// One problem with a place: what every stage, check and command reports.
import type { Place } from './place.ts'

/** `error` stops or fails, `warning` needs a look, `info` is only said with `explain` and in JSON. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Grammar of the words, in every finding: unexpected X, expected Y; then the fix.
 * Modelled on vfile-message, kept plain so that it survives JSON.
 */
export interface Finding {
  /** Permanent id `stage/what`, such as `fit/overflow`. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong: “Unexpected …, expected …”. One sentence, no full stop. */
  readonly message: string
  /** How to mend it: one imperative sentence. */
  readonly fix: string
  /** Where in the notes, when the problem has a place there. */
  readonly place?: Place
  /** Where in the deck, when it has a place there: slide number as shown, 1-based. */
  readonly slideNumber?: number
  /** Path of a picture of that slide, from where the command runs. */
  readonly picture?: string
  /** Path of a trace of the look at that slide, likewise. */
  readonly trace?: string
}
