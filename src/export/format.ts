// What one export format is.
import type { Stage } from '../stage/stage.ts'

/** One format, one file, listed in `formats.ts`. */
export interface ExportFormat {
  /** Name of the file or folder it makes in the deck's export folder. */
  readonly fileName: string
  /**
   * Makes it, or finds it made before for the same build.
   * @returns Path of the finished thing in the stage's kept folder, ready to be copied.
   */
  readonly make: (stage: Stage, options: { say?: (words: string) => void }) => Promise<string>
}
