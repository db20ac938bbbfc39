// What the notes say of how things are joined → a drawing with arrows.
import type { SketchArrow } from '../model/diagram.ts'
import type { Section } from '../model/section.ts'
import type { Relation } from '../model/shape.ts'
import type { Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { route } from './shown.ts'

/** One arrow is a sentence; from two on there is something to see. */
const relationsAtLeast = 2
/** More things than this are no longer seen at once. */
const thingsAtMost = 10

/** A drawing of the relations that the section, and with `deep` all below it, prove; or none. */
export function relationSlides(
  section: Section,
  options: { context: PlanContext; deep?: boolean },
): Slide[] {
  const { context, deep = false } = options
  const relations = deep ? everyRelation(section) : (section.relations ?? [])
  const arrows = arrowsOf(relations)
  const [first, last] = [relations[0]?.place, relations.at(-1)?.place]
  if (arrows.length === 0 || !first || !last) return []
  const place = { ...first, toLine: Math.max(first.toLine, last.toLine) }
  const sketch = { kind: 'relations', title: section.titleText, arrows } as const
  const isAll = !deep && isOnlyRelations(section)
  return [
    makeSlide(
      {
        section,
        layout: 'diagram',
        blocks: [{ type: 'sketch', sketch, place }],
        said: isAll ? section.shapes.flatMap((shape) => route(shape).shown) : [],
        place,
        why: `relations: ${relations.map(({ evidence }) => evidence).join('; ')}`,
      },
      context,
    ),
  ]
}

/** Does every block of the section say a relation? Then the drawing stands for them, and they are said. */
export function isOnlyRelations({ shapes, relations = [] }: Section): boolean {
  const lines = new Set(relations.map(({ place }) => place.fromLine))
  return (
    arrowsOf(relations).length > 0 &&
    shapes.every(({ kind, place }) => kind === 'prose' && lines.has(place.fromLine))
  )
}

/** What is worth drawing: neither a single arrow nor more than the eye takes in. */
function arrowsOf(relations: readonly Relation[]): SketchArrow[] {
  const arrows = joined(relations)
  const things = new Set(arrows.flatMap(({ from, to }) => [from, to])).size
  const isDrawn = arrows.length >= relationsAtLeast && things <= thingsAtMost && !goesRound(arrows)
  return isDrawn ? arrows : []
}

/** Arrows that lead back where they came from have no first and last: such a drawing is a knot. */
function goesRound(arrows: readonly SketchArrow[]): boolean {
  let left = arrows
  for (;;) {
    const starts = new Set(left.map(({ from }) => from))
    const next = left.filter(({ to }) => starts.has(to))
    if (next.length === left.length) return left.length > 0
    left = next
  }
}

/** The largest group of arrows that hang together; each once. */
function joined(relations: readonly Relation[]): SketchArrow[] {
  const groups: SketchArrow[][] = []
  for (const { from, to, verb } of relations) {
    const arrow = { from, to, label: verb }
    const touching = groups.filter((group) =>
      group.some((one) => [one.from, one.to].some((name) => name === from || name === to)),
    )
    const merged = touching.flat()
    const isKnown = merged.some((one) => one.from === from && one.to === to)
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(isKnown ? merged : [...merged, arrow])
  }
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? []
}

function everyRelation(section: Section): readonly Relation[] {
  return [...(section.relations ?? []), ...section.children.flatMap(everyRelation)]
}
