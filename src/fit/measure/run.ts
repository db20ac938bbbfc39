// A stretch of text in one style, the form in which every block is measured.
import type { FaceName } from '../../model/face-file.ts'

export interface Run {
  readonly text: string
  readonly face: FaceName
  readonly sizePx: number
  /**
   * Space inside the run's box, left and right of its text (inline code); where a line breaks in
   * it, each part gets its own (`box-decoration-break: clone`).
   */
  readonly padPx?: number
  /** May break between any two letters to keep a column narrow (`overflow-wrap: anywhere`). */
  readonly isBreakable?: boolean
  /** No line breaks in it (`white-space: nowrap`). */
  readonly isWhole?: boolean
  /** Share of the estimate that letters take which none of our fonts has; 1 when it is not given. */
  readonly guess?: number
  /** Spaces at the start of a line take room (`white-space: pre-wrap`). */
  readonly keepSpaces?: boolean
  /** A thing in the line that has no letters to measure (a piece of a formula): its width. */
  readonly widthPx?: number
  /** The thing goes on from the one before: a line may start at it. */
  readonly goesOn?: boolean
  /** The run ends its line. */
  readonly hardBreak?: boolean
}
