// The form every rule on notes has.
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Section } from '../model/section.ts'

/** What a rule looks at. */
export interface Manuscript {
  readonly notes: readonly ParsedNotes[]
  /** The section of depth 0, with shapes. */
  readonly root: Section
}

/** What a rule found: where, what, and how to mend it. */
export interface Remark {
  readonly place: Place
  readonly message: string
  readonly fix: string
}

export interface Rule {
  readonly id: `notes/${string}`
  readonly severity: Finding['severity']
  readonly look: (manuscript: Manuscript) => readonly Remark[]
}
