// Two sections set against each other: “Container x Virtualização” with one heading for each.
import type { Locale } from '../../locale/words.ts'
import type { Section } from '../../model/section.ts'
import type { Comparison } from '../../model/shape.ts'

/** Sees it when the title names two sides and two of its sections are those sides, each with a list. */
export function comparison(section: Section, options: { locale: Locale }): Comparison | undefined {
  const sides = section.titleText.split(options.locale.look.versus).map(key)
  const [leftName, rightName] = sides
  if (sides.length !== 2 || !leftName || !rightName) return undefined
  const left = section.children.findIndex((child) => isNamed(child, leftName))
  const right = section.children.findIndex((child) => isNamed(child, rightName))
  if (left === -1 || right === -1 || left === right) return undefined
  const both = [section.children[left], section.children[right]]
  if (!both.every((side) => side?.shapes.some((shape) => shape.kind === 'list'))) return undefined
  return {
    kind: 'comparison',
    sides: [left, right],
    evidence: `the title sets two sections against each other, both with a list`,
    place: section.place,
  }
}

/** The words of a name, for comparing: case, accents and plural left out. */
function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?:oes|ao)$/, '')
    .replace(/e?s$/, '')
}

function isNamed(section: Section, name: string): boolean {
  const title = key(section.titleText)
  return (
    title === name ||
    (name.length > 2 && (title.startsWith(name) || name.startsWith(title)) && title !== '')
  )
}
