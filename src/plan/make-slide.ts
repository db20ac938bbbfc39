// A slide with everything filled in that a planner need not say each time.
import type { RootContent } from 'mdast'
import type { Place } from '../model/place.ts'
import type { Section } from '../model/section.ts'
import type { Lost, Shape } from '../model/shape.ts'
import type { Block, Layout, Reason, Slide } from '../model/slide.ts'

/** Where in the deck a planner is. */
export interface PlanContext {
  /** Titles from below the part down to the section above. */
  readonly crumbs: readonly string[]
  /** Makes a slide id unique in the deck. */
  readonly uniqueId: (wanted: string) => string
  /** Questions so far that the notes do not name. */
  readonly exercises: { count: number }
}

interface Wanted {
  readonly section: Section
  readonly layout: Layout
  readonly blocks: readonly Block[]
  readonly said?: readonly RootContent[]
  readonly place?: Place
  readonly shapes?: readonly Shape[]
  /** Why this layout, in one phrase. */
  readonly why: string
}

/** Builds a slide of a section; minutes are counted later, in `speak/`. */
export function makeSlide(wanted: Wanted, context: PlanContext): Slide {
  const { section, layout, blocks, said = [], why, shapes = [] } = wanted
  return {
    id: context.uniqueId(section.id),
    layout,
    title: section.title,
    crumbs: context.crumbs,
    blocks,
    said,
    minutes: 0,
    place: wanted.place ?? spanOf(shapes) ?? section.place,
    reasons: [
      ...shapes.flatMap(({ kind, evidence, lost = [] }): Reason[] => [
        { stage: 'understand', text: `${kind}: ${evidence}` },
        ...lost.map(notThat),
      ]),
      ...(section.lost ?? []).map(notThat),
      { stage: 'plan', text: `${layout}: ${why}` },
    ],
  }
}

function notThat({ kind, why }: Lost): Reason {
  return { stage: 'understand', text: `not ${kind}: ${why}` }
}

function spanOf(shapes: readonly Shape[]): Place | undefined {
  const first = shapes[0]?.place
  const last = shapes.at(-1)?.place
  return first && last ? { ...first, toLine: Math.max(first.toLine, last.toLine) } : undefined
}

/** Ids that were not used yet: `etcd`, `etcd-2`, … */
export function idMaker(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    let id = wanted
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
    taken.add(id)
    return id
  }
}
