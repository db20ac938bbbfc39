// The order to do a lab in: as taught, and what takes things away at the end.
import type { LabStep } from '../model/workshop.ts'

export interface LabOrder {
  readonly steps: readonly LabStep[]
  /** What was made last is taken away first; within a section, as written. */
  readonly cleanUp: readonly LabStep[]
}

/** Notes list `stop` and `delete` with the other commands; done there, the next step would fail. */
export function inOrder(lab: readonly LabStep[]): LabOrder {
  const last = lab.filter(({ isCleanUp }) => isCleanUp)
  const sections = [...new Set(last.map(({ sectionId }) => sectionId))].toReversed()
  return {
    steps: lab.filter(({ isCleanUp }) => !isCleanUp),
    cleanUp: sections.flatMap((id) => last.filter(({ sectionId }) => sectionId === id)),
  }
}
