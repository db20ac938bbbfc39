// Findings on the notes themselves that save a presenter's face.
import { asWritten } from '../model/as-written.ts'
import type { Finding } from '../model/finding.ts'
import { deadLink } from './rule/dead-link.ts'
import { duplicateHeading } from './rule/duplicate-heading.ts'
import { emptySection } from './rule/empty-section.ts'
import { headingJump } from './rule/heading-jump.ts'
import { listOfOne } from './rule/list-of-one.ts'
import { obsidianMarks } from './rule/obsidian-marks.ts'
import { typo } from './rule/typo.ts'
import type { Manuscript, Rule } from './rule.ts'

/** The rules, listed once. */
const rules: readonly Rule[] = [
  emptySection,
  headingJump,
  duplicateHeading,
  listOfOne,
  deadLink,
  obsidianMarks,
  typo,
]

/** What the rules found, by the lines of the files. The factory stamps id and severity. */
export function proofread(manuscript: Manuscript): Finding[] {
  const written = asWritten(manuscript.notes)
  return rules
    .flatMap(({ id, severity, look }) =>
      look(manuscript).map((remark): Finding => ({ rule: id, severity, ...written(remark) })),
    )
    .toSorted((a, b) => (a.place?.fromLine ?? 0) - (b.place?.fromLine ?? 0))
}
