// The order to do a lab in: as taught, and what takes things away at the end.
import type { LabStep } from '../model/workshop.ts'

export interface LabOrder {
  readonly steps: readonly LabStep[]
  /** What was made last is taken away first; within a section, as written. */
  readonly cleanUp: readonly LabStep[]
}

/**
 * Notes list `stop` and `delete` with the other commands; done there, the next step would fail.
 * Numbers follow this order: on paper, on the page and in the names of the scripts.
 */
export function inOrder(lab: readonly LabStep[]): LabOrder {
  const steps = lab.filter(({ isCleanUp }) => !isCleanUp)
  const last = lab.filter(({ isCleanUp }) => isCleanUp)
  const sections = [...new Set(last.map(({ sectionId }) => sectionId))].toReversed()
  const cleanUp = sections.flatMap((id) => last.filter(({ sectionId }) => sectionId === id))
  const numbered = (step: LabStep, index: number): LabStep => ({ ...step, number: index + 1 })
  return {
    steps: steps.map(numbered),
    cleanUp: cleanUp.map((step, index) => numbered(step, steps.length + index)),
  }
}
