// What one check of a slide is: it runs in the page and says what is wrong.
import type { Severity } from '../model/finding.ts'
import type { Probe } from './probe.ts'

/** In which colours a slide is shown. */
export type Mode = 'light' | 'dark'

/** What a check gets in the page. */
interface Look {
  /** The slide's own element. */
  readonly slide: HTMLElement
  readonly probe: Probe
  /** Smallest type by role, canvas px. */
  readonly floor: Readonly<Record<'bodyPx' | 'codePx' | 'diagramPx' | 'footerPx', number>>
  /** Content ends here, canvas px from the top; the footer's room is below. */
  readonly safeBottomPx: number
  /** The colours shown now. */
  readonly mode: Mode
  /** What this check wants to remember from slide to slide. */
  readonly memory: Set<string>
}

/** One check, one file, listed in `kinds/index.ts`. */
export interface SlideCheck {
  /** Permanent id, such as `check/overflow`. */
  readonly rule: string
  readonly severity: Severity
  /** How to mend what it finds. */
  readonly fix: string
  /** Looks in dark too; all others look in light only, because nothing moves with the colours. */
  readonly inBothModes?: true
  /**
   * Looks at the slide as it is shown now. Runs in the page, so it must not use anything from
   * outside its own body but `look`.
   * @returns One message per problem, “Unexpected …, expected …”.
   */
  readonly look: (look: Look) => string[] | Promise<string[]>
}
