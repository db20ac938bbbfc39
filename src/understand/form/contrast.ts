// Two things set against each other section by section: each one says the same two bold labels.
import type { Section } from '../../model/section.ts'
import type { Contrast } from '../../model/shape.ts'
import { labelsOf } from './labels.ts'

/** From here on the labels are the sides; of two sections, only when the title names them too. */
const sectionsAtLeast = 3

/** Sees it when every section below has exactly the same two labels, in the same order. */
export function contrast(section: Section): Contrast | undefined {
  const { children, depth, place, titleText } = section
  if (depth === 0 || children.length < 2) return undefined
  const all = children.map(labelsOf)
  const [left, right] = all[0] ?? []
  if (left === undefined || right === undefined || left === right) return undefined
  const same = all.every(
    (labels) => labels.length === 2 && labels[0] === left && labels[1] === right,
  )
  const title = titleText.toLowerCase()
  const isNamed = title.includes(left) && title.includes(right)
  if (!same || (children.length < sectionsAtLeast && !isNamed)) return undefined
  return {
    kind: 'contrast',
    labels: [left, right],
    evidence: `“${left}” and “${right}” in each of ${children.length} sections`,
    place: { ...place, toLine: Math.max(...children.map((child) => child.place.toLine)) },
  }
}
