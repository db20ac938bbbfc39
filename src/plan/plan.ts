// Sections with shapes → slides: cover, agenda, and for each part a divider and its slides.
import type { List, PhrasingContent } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import { asBefore } from './as-before.ts'
import { bareHeadings, isBare } from './bare-headings.ts'
import { comparisonSlides } from './comparison-slides.ts'
import { contrastSlides } from './contrast-slides.ts'
import { folds } from './folds.ts'
import { hierarchySlides } from './hierarchy-slides.ts'
import { idMaker, makeSlide, type PlanContext } from './make-slide.ts'
import { openParts } from './open-parts.ts'
import { ordinarySlides } from './ordinary-slides.ts'
import { isAnswer, questionSlides } from './question-slides.ts'
import { isOnlyRelations, relationSlides } from './relation-slides.ts'
import { runInHeads } from './run-in-heads.ts'
import { roleSlides } from './role-slides.ts'
import { isTiny, tinySections, tinyTogetherAtLeast } from './tiny-sections.ts'

/** With fewer parts an agenda says nothing; a text over several slides is not one. */
const agenda = { partsAtLeast: 2, lettersAtMost: 480 } as const

/**
 * Plans the slides of a deck.
 * @param root The section of depth 0, with shapes.
 * @returns Slides whose minutes are still 0 and whose drawings are sketches.
 */
export function plan(
  root: Section,
  options: { locale: Locale; subtitle?: string | undefined },
): Slide[] {
  const { locale, subtitle } = options
  const context: PlanContext = { crumbs: [], uniqueId: idMaker(), exercises: { count: 0 } }
  const about = root.children.filter(isAbout)
  const closing = root.children.find(({ role }) => role === 'closing')
  const parts = root.children.filter(
    (child) => hasContent(child) && !isAbout(child) && child !== closing,
  )
  const aboutSlides = (after: boolean): Slide[] =>
    about
      .filter(({ role }) => (role === 'keypoints') === after)
      .flatMap((section) => sectionSlides(section, { locale, context }))
  return [
    coverSlide(root, subtitle, context),
    ...(isAgenda(parts) ? [agendaSlide(root, parts, { locale, context })] : []),
    ...ownSlides(root, { locale, context }),
    ...aboutSlides(false),
    ...openParts(
      parts.map((part) => ({
        divider: makeSlide(
          { section: part, layout: 'section', blocks: [], why: 'a part begins' },
          context,
        ),
        slides: sectionSlides(part, { locale, context }),
      })),
    ),
    ...aboutSlides(true),
    closing
      ? makeSlide({ section: closing, layout: 'end', blocks: [], why: 'the notes end so' }, context)
      : endSlide(root, { locale, context }),
  ]
}

/** Slides of a section and of all below it. */
function sectionSlides(
  section: Section,
  { locale, context }: { locale: Locale; context: PlanContext },
): Slide[] {
  return asBefore(section, { locale, context }, (own) => planned(section, { locale, context: own }))
}

function planned(
  section: Section,
  { locale, context }: { locale: Locale; context: PlanContext },
): Slide[] {
  const crumbs = section.depth > 1 ? [...context.crumbs, section.titleText] : context.crumbs
  const below = { locale, context: { ...context, crumbs } }
  const { form, role, ...plain } = section
  if (role) {
    const again = (one: Section): Slide[] => sectionSlides(one, { locale, context })
    return roleSlides({ ...plain, role }, { locale, context, below, planned: again })
  }
  const marked = form ? section.children.filter((child) => child.role) : []
  if (marked.length > 0) {
    const matter = section.children.filter((child) => !child.role)
    return [
      ...sectionSlides({ ...section, children: matter }, { locale, context }),
      ...marked.flatMap((child) => sectionSlides(child, below)),
    ]
  }
  if (form?.kind === 'hierarchy') return hierarchySlides(section, form, context)
  if (form?.kind === 'contrast') return contrastSlides(section, form, context)
  if (form?.kind === 'comparison') {
    const sides = new Set<number>(form.sides)
    return [
      ...comparisonSlides(section, form, { locale, context }),
      ...section.children.flatMap((child, index) =>
        childSlides({ ...section, children: sides.has(index) ? child.children : [child] }, below),
      ),
    ]
  }
  return [...ownSlides(section, { locale, context }), ...childSlides(section, below)]
}

/** Slides of the sections below one; what is too little for a slide shares one with its neighbours. */
function childSlides(section: Section, below: { locale: Locale; context: PlanContext }): Slide[] {
  const { context } = below
  return runsOf(section.children).flatMap(({ kind, run }): Slide[] => {
    if (kind === 'bare') return [bareHeadings(section, run, context)]
    if (kind === 'tiny' && run.length >= tinyTogetherAtLeast)
      return [tinySections(section, run, context)]
    return run.flatMap((child) => sectionSlides(child, below))
  })
}

type Kind = 'bare' | 'tiny' | 'full'

/** Neighbours of the same kind. */
function runsOf(sections: readonly Section[]): { kind: Kind; run: Section[] }[] {
  const runs: { kind: Kind; run: Section[] }[] = []
  for (const section of sections) {
    const kind = section.role
      ? 'full'
      : isBare(section)
        ? 'bare'
        : isTiny(section)
          ? 'tiny'
          : 'full'
    const open = runs.at(-1)
    if (open?.kind === kind) open.run.push(section)
    else runs.push({ kind, run: [section] })
  }
  return runs
}

/** Slides of a section's own blocks. */
function ownSlides(
  section: Section,
  { locale, context }: { locale: Locale; context: PlanContext },
): Slide[] {
  if (isOnlyRelations(section)) return relationSlides(section, { context })
  const runs = folds(section.shapes)
  if (runs.some((run) => isAnswer(run, { locale })))
    return questionSlides(section, runs, { locale, context })
  const shapes = runs.flatMap((run) => run.opened)
  const [before = section, ...pieces] = runInHeads({ ...section, shapes })
  const crumbs = section.depth > 1 ? [...context.crumbs, section.titleText] : context.crumbs
  return [
    ...ordinarySlides(before, before.title === section.title ? context : { ...context, crumbs }),
    ...pieces.flatMap((piece) => ordinarySlides(piece, { ...context, crumbs })),
    ...relationSlides(section, { context }),
  ]
}

function coverSlide(root: Section, subtitle: string | undefined, context: PlanContext): Slide {
  const children: PhrasingContent[] =
    subtitle === undefined ? [] : [{ type: 'text', value: subtitle }]
  return makeSlide(
    {
      section: root,
      layout: 'cover',
      blocks: subtitle === undefined ? [] : [{ type: 'paragraph', children }],
      why: 'every deck begins with its title',
    },
    context,
  )
}

function isAgenda(parts: readonly Section[]): boolean {
  const letters = parts.reduce((sum, { titleText }) => sum + titleText.length, 0)
  return parts.length >= agenda.partsAtLeast && letters <= agenda.lettersAtMost
}

function agendaSlide(
  root: Section,
  parts: readonly Section[],
  { locale, context }: { locale: Locale; context: PlanContext },
): Slide {
  const list: List = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: parts.map(({ title }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...title] }],
    })),
  }
  return added(root, { id: 'agenda', word: locale.words.agenda }, (section) =>
    makeSlide({ section, layout: 'agenda', blocks: [list], why: `${parts.length} parts` }, context),
  )
}

function endSlide(
  root: Section,
  { locale, context }: { locale: Locale; context: PlanContext },
): Slide {
  return added(root, { id: 'end', word: locale.words.end }, (section) =>
    makeSlide({ section, layout: 'end', blocks: [], why: 'every deck ends' }, context),
  )
}

/** A slide whose title is one of the few words we add. */
function added(
  root: Section,
  { id, word }: { id: string; word: string },
  make: (section: Section) => Slide,
): Slide {
  return make({ ...root, id, title: [{ type: 'text', value: word }], titleText: word })
}

/** About the whole workshop: before its parts or after them, no part itself. */
function isAbout({ role }: Section): boolean {
  return role === 'objectives' || role === 'prerequisites' || role === 'keypoints'
}

function hasContent(section: Section): boolean {
  return section.titleText !== '' || section.shapes.length > 0 || section.children.length > 0
}
