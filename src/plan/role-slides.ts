// Sections with a role: the exercise and then its answer, what is to be learnt, what to keep.
import type { PhrasingContent } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Role, Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import { folds } from './folds.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { answerSlides, answerTitle, isAnswer } from './question-slides.ts'
import { route } from './shown.ts'

interface RoleOptions {
  readonly locale: Locale
  readonly context: PlanContext
  /** For what is below the section. */
  readonly below: { readonly context: PlanContext }
  /** Plans a section without a role, in the same context. */
  readonly planned: (section: Section) => Slide[]
}

/** Slides of a section with a role, and of all below it. */
export function roleSlides(
  { role, ...section }: Section & { readonly role: Role },
  options: RoleOptions,
): Slide[] {
  const { locale, planned } = options
  if (role === 'exercise') return exerciseSlides(section, options)
  const name =
    role === 'solution'
      ? answerTitle(options.context.crumbs.at(-1), locale)
      : roleWords(locale)[role]
  const title = section.title.length > 0 ? section.title : text(name)
  const slides = planned({ ...section, title, titleText: section.titleText || name })
  if (role === 'solution') return slides.map((slide) => ({ ...slide, isSolution: true }))
  const isRecap = ({ layout }: Slide): boolean => role === 'keypoints' && layout === 'list'
  return slides.map((slide) => (isRecap(slide) ? { ...slide, layout: 'recap' } : slide))
}

/** The exercise on one slide with its clock, then what is folded away or headed as its solution. */
function exerciseSlides(section: Section, { locale, context, planned }: RoleOptions): Slide[] {
  const runs = folds(section.shapes)
  const shapes = runs.filter((run) => !isAnswer(run, { locale })).flatMap(({ opened }) => opened)
  const title =
    section.title.length > 0
      ? section.title
      : text(locale.words.exercise((context.exercises.count += 1)))
  const named: Section = { ...section, title, titleText: section.titleText || plain(title) }
  const slide = makeSlide(
    {
      section: named,
      layout: 'exercise',
      blocks: shapes.flatMap((shape) => route(shape).shown),
      said: shapes.flatMap((shape) => route(shape).said),
      shapes,
      why: 'the notes call it an exercise',
    },
    context,
  )
  const crumbs = [...context.crumbs, named.titleText]
  return [
    ...(shapes.length > 0 || section.children.length === 0 ? [timed(slide, section)] : []),
    ...runs
      .filter((run) => isAnswer(run, { locale }))
      .flatMap((run) => answerSlides(named, run, { locale, context: { ...context, crumbs } })),
    ...planned({ ...named, shapes: [] }),
  ]
}

function timed(slide: Slide, { minutes }: Section): Slide {
  return minutes === undefined ? slide : { ...slide, givenMinutes: minutes, isStated: true }
}

function roleWords({
  words,
}: Locale): Readonly<Record<Exclude<Role, 'exercise' | 'solution'>, string>> {
  return {
    objectives: words.objectives,
    prerequisites: words.prerequisites,
    keypoints: words.recap,
    closing: words.end,
  }
}

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}

function plain(title: readonly PhrasingContent[]): string {
  return title.map((node) => ('value' in node ? node.value : '')).join('')
}
