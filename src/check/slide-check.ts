// What one check of a slide is: it runs in the page and says what is wrong.
import type { Severity } from '../model/finding.ts'
import type { Probe } from './probe.ts'

/** What a check gets in the page. */
interface Look {
  /** The slide's own element. */
  readonly slide: HTMLElement
  readonly probe: Probe
  /** Smallest type by role, canvas px. */
  readonly floor: Readonly<Record<'bodyPx' | 'codePx' | 'diagramPx' | 'footerPx', number>>
}

/** One check, one file, listed in `slide-checks.ts`. */
export interface SlideCheck {
  /** Permanent id, such as `check/overflow`. */
  readonly rule: string
  readonly severity: Severity
  /** How to mend what it finds. */
  readonly fix: string
  /**
   * Looks at the slide as it is shown now. Runs in the page, so it must not use anything from
   * outside its own body but `look`.
   * @returns One message per problem, “Unexpected …, expected …”.
   */
  readonly look: (look: Look) => string[]
}
