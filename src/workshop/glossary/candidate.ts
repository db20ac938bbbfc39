// What may become an entry of the glossary.
import type { GlossaryEntry } from '../../model/workshop.ts'
import type { Company } from './company.ts'

export interface Candidate extends GlossaryEntry {
  /** The sentence names the term, stands below its heading, or behind its label. */
  readonly from: 'sentence' | 'heading' | 'label'
  /** The line before its list names the term: it says what it does here, of a thing known by now. */
  readonly isIntroduced?: true
  /** The term is a part of a system: what looks like an order is what the part does. */
  readonly isComponent?: true
  /** What stands above the list of a label: heading and introduction. */
  readonly announced?: string
  /** A label that is weighed: how it stands. */
  readonly stands?: {
    /** Bold or code. */
    readonly isMarked: boolean
    /** Its meaning stands below it, or in a column or a field for meanings. */
    readonly isTold: boolean
    readonly company: Company | undefined
  }
}
