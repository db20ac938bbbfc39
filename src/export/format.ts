// What one export format is.
import type { Arrangement } from './handout.ts'
import type { PrintView } from './print-view.ts'
import type { Paper } from './handout/sheet-style.ts'
import type { LabStep } from '../model/workshop.ts'
import type { Stage } from '../stage/stage.ts'

export interface FormatOptions extends PrintView {
  /** Told what is going on. */
  readonly say?: (words: string) => void
  /** How a handout is arranged. */
  readonly handout?: Arrangement
  /** Pixels of a picture for each of the canvas. */
  readonly scale?: number
  /** Where the site will be, `https://…/`: the picture for shared links needs it. */
  readonly siteUrl?: string
  /** What handouts are printed on. */
  readonly paper?: Paper
  /** What participants do: a section of the handout. */
  readonly lab?: readonly LabStep[]
}

/** One format, one file, listed in `formats.ts`. */
export interface ExportFormat {
  /** Name of the file or folder it makes in the deck's export folder. */
  readonly fileName: string
  /**
   * Makes it, or finds it made before for the same build.
   * @returns Path of the finished thing in the stage's kept folder, ready to be copied.
   */
  readonly make: (stage: Stage, options: FormatOptions) => Promise<string>
  /** What somebody who gets it may not have meant, in a few words. */
  readonly hint?: (stage: Stage, options: FormatOptions) => string | undefined
}
