// The terms that the notes define, one sentence each, in alphabetical order.
import type { Locale } from '../locale/words.ts'
import { everySection } from '../model/every-section.ts'
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { GlossaryEntry } from '../model/workshop.ts'
import type { Candidate } from './glossary/candidate.ts'
import { candidatesIn } from './glossary/candidates.ts'
import { componentsIn } from './glossary/components.ts'
import { enough, pointsOf } from './glossary/evidence.ts'
import { isEntry } from './glossary/is-entry.ts'
import { key } from './glossary/key.ts'
import { labelCounts } from './glossary/labels.ts'
import { usedIn } from './glossary/used-in.ts'

/** “Kubernetes (k8s)”. */
const SECOND_NAME = /\s*\((?<second>[^()]+)\)$/u

/** Sections of one title; what stands twice may be taken up again. */
const rubricFrom = 2

/** How much a way of defining is worth when a term is defined twice (workshops.md §3.3). */
const rank = { sentence: 0, heading: 1, label: 2 } as const

/**
 * The glossary of the notes.
 * @param options.drop Terms to leave out, in any case.
 * @returns One entry for each term, sorted as the language sorts.
 */
export function glossary(
  root: Section,
  options: { locale: Locale; drop?: readonly string[] },
): GlossaryEntry[] {
  const { locale, drop = [] } = options
  const dropped = new Set(drop.map(key))
  const sections = everySection(root)
  const firstNamed = new Map<string, number>()
  sections.forEach(({ titleText }, at) => {
    if (!firstNamed.has(key(titleText))) firstNamed.set(key(titleText), at)
  })
  // What has a section of its own further up is no term of a list that is introduced by it.
  const isKnown = ({ term, isIntroduced }: Candidate, at: number): boolean =>
    isIntroduced === true && (firstNamed.get(key(term)) ?? at) < at
  const stated = sections.flatMap((section, at) =>
    candidatesIn(section, locale).filter((one) => !isKnown(one, at)),
  )
  const all = [...stated, ...componentsIn(sections, locale)]
  const labels = labelCounts(sections)
  const best = new Map<string, Candidate>()
  const titles = Map.groupBy(sections, ({ titleText }) => key(titleText))
  const isUsed = usedIn(sections)
  const isSure = (one: Candidate): boolean => {
    const points = pointsOf(one, locale)
    // One point more for a term that the notes use elsewhere.
    return points >= enough || (points === enough - 1 && isUsed(one))
  }
  for (const one of all.filter((candidate) => isEntry(candidate, locale) && isSure(candidate))) {
    const id = key(one.term.replace(SECOND_NAME, ''))
    // A label that comes again is an attribute of several things, not a term.
    const isAttribute = one.from === 'label' && (labels.get(key(one.term)) ?? 0) > 1
    // “Themes” below every lesson.
    const isRubric = one.from === 'heading' && (titles.get(key(one.term))?.length ?? 0) > rubricFrom
    if (dropped.has(id) || isAttribute || isRubric) continue
    const known = best.get(id)
    if (!known || rank[one.from] < rank[known.from]) best.set(id, one)
  }
  // “Kubernetes (k8s)” is the entry of “k8s” too.
  for (const { term } of [...best.values()]) {
    const second = SECOND_NAME.exec(term)?.groups?.['second']
    if (second !== undefined) best.delete(key(second))
  }
  const inOrder = collatorOf(locale).compare
  return [...best.values()]
    .map((candidate) => entryOf(candidate))
    .toSorted((a, b) => inOrder(a.term, b.term))
}

const entryOf = kept(
  ({ term, meaning, place, sectionId, isComponent }: Candidate): GlossaryEntry => ({
    term,
    meaning,
    place,
    sectionId,
    ...(isComponent && { isInPassing: true }),
  }),
)

const collatorOf = kept(({ tag }: Locale) => new Intl.Collator(tag, { sensitivity: 'base' }))
