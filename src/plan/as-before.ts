// Slides of a section that is as it was are the slides of the last time, given their place in the deck anew.
import type { Locale } from '../locale/words.ts'
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { PlanContext } from './make-slide.ts'

/** Slides as they were planned; an id is the index of what was asked for. */
interface Planned {
  readonly slides: readonly Slide[]
  /** Ids that were asked for, in order, also for slides that were dropped. */
  readonly asked: readonly string[]
  /** Questions counted before them, and among them. */
  readonly before: number
  readonly counted: number
}

/** What a planner makes of a section, whose slides depend on nothing else of the context. */
export function asBefore(
  section: Section,
  { locale, context }: { locale: Locale; context: PlanContext },
  plan: (context: PlanContext) => readonly Slide[],
): Slide[] {
  const { crumbs, uniqueId, exercises } = context
  const cell = cellOf(section, locale, ...crumbs)
  const isSame = cell.last && (cell.last.counted === 0 || cell.last.before === exercises.count)
  if (!cell.last || !isSame) {
    const asked: string[] = []
    const own = { count: exercises.count }
    const slides = plan({
      crumbs,
      uniqueId: (wanted) => String(asked.push(wanted) - 1),
      exercises: own,
    })
    cell.last = { slides, asked, before: exercises.count, counted: own.count - exercises.count }
  }
  const { slides, asked, counted } = cell.last
  exercises.count += counted
  const ids = asked.map((wanted) => uniqueId(wanted))
  return slides.map((slide) => withId(slide, ids[Number(slide.id)] ?? ''))
}

const cellOf = kept(
  (_section: Section, _locale: Locale, ..._crumbs: readonly string[]): { last?: Planned } => ({}),
)

const withId = kept((slide: Slide, id: string): Slide => ({ ...slide, id }))
