// A heading tree that names the parts of a system: an architecture.
import type { Section } from '../../model/section.ts'
import type { Hierarchy, Lost } from '../../model/shape.ts'
import type { Locale } from '../../locale/words.ts'
import { namesThing } from './noun-title.ts'

/** Fewer parts than this is a section with a few headings, not a system. */
const partsAtLeast = 3
/** Share of headings that must name things (workshops.md §3.6). */
const namingShare = 0.6

/**
 * Sees it when the title announces parts, and the headings below name things.
 * A sentence with “components” in it proves nothing.
 */
export function hierarchy(
  section: Section,
  options: { locale: Locale },
): Hierarchy | { readonly lost: Lost } | undefined {
  if (section.depth === 0 || section.children.length < 2) return undefined
  const below = descendants(section)
  const named = below.filter(namesThing)
  if (!options.locale.look.parts.test(section.titleText)) return undefined
  const share = `${named.length} of ${below.length} headings below name things`
  if (below.length < partsAtLeast || named.length / below.length < namingShare) {
    return { lost: { kind: 'hierarchy', why: `only ${share}` } }
  }
  return {
    kind: 'hierarchy',
    evidence: `${share}, under “${section.titleText}”`,
    place: section.place,
  }
}

function descendants(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...descendants(child)])
}
