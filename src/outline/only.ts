// Sections for one kind of event: `<!-- only: live -->` below a heading, unseen on GitHub.
import type { Place } from '../model/place.ts'
import type { Section } from '../model/section.ts'

const ONLY = /^\s*<!--\s*only:\s*(?<names>[\w ,|-]+?)\s*-->\s*$/iu
const SEPARATOR = /\s*[,|]\s*/u

/** What the author marked for another event. */
export interface ForOthers {
  readonly place: Place
  readonly reason: string
}

/**
 * Leaves out the sections that are for others.
 * @param name The event: a variant's name; a deck without one is given `live`.
 */
export function only(
  root: Section,
  { name }: { name: string },
): { root: Section; leftOut: ForOthers[] } {
  const leftOut: ForOthers[] = []
  const kept = (section: Section): Section => ({
    ...section,
    children: section.children
      .filter((child) => {
        const names = namesOf(child)
        const isFor = names === undefined || names.includes(name)
        if (!isFor) leftOut.push(...spans(child, `only for ${names.join(', ')}`))
        return isFor
      })
      .map(kept),
  })
  return { root: kept(root), leftOut }
}

function namesOf({ body }: Section): string[] | undefined {
  for (const node of body) {
    const names = node.type === 'html' ? ONLY.exec(node.value)?.groups?.['names'] : undefined
    if (names !== undefined) return names.toLowerCase().split(SEPARATOR)
  }
  return undefined
}

function spans(section: Section, reason: string): ForOthers[] {
  return [
    { place: section.place, reason },
    ...section.children.flatMap((child) => spans(child, reason)),
  ]
}
