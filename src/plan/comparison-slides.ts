// Two sides of a comparison → matched rows, the two stacks as one drawing, and further lists side by side.
import type {
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Comparison, ListShape, Shape } from '../model/shape.ts'
import type { Slide } from '../model/slide.ts'
import { withoutColon } from '../model/without-colon.ts'
import { type Side, sideOf } from './comparison-side.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { matchRows, type Row } from './match-rows.ts'
import { ordinarySlides } from './ordinary-slides.ts'
import { route } from './shown.ts'

/**
 * Slides of the comparison itself; sections below the two sides are planned by the caller.
 * @param form Which children are the two sides.
 */
export function comparisonSlides(
  section: Section,
  form: Comparison,
  options: { locale: Locale; context: PlanContext },
): Slide[] {
  const { locale, context } = options
  const [left, right] = form.sides.flatMap((index) => section.children[index] ?? []).map(sideOf)
  if (!left || !right) return []
  const openings =
    left.opening && right.opening ? ([left.opening, right.opening] as const) : undefined
  const told = openings
    ? [left, right].map((side) => ({ ...side, told: side.told.slice(1) }))
    : [left, right]
  const before = sideOf(section).told
  const own = before.flatMap((shape) => [...route(shape).shown, ...route(shape).said])
  const shown = section.shapes.filter((shape) => !before.includes(shape))
  const slides = shown.length > 0 ? ordinarySlides({ ...section, shapes: shown }, context) : []
  const pairs = Math.max(left.lists.length, right.lists.length)
  for (let index = 0; index < pairs; index += 1) {
    const lists = [left.lists[index], right.lists[index]] as const
    const rows = matchRows(itemsOf(lists[0]), itemsOf(lists[1]), { locale })
    const matched = rows.filter(([a, b]) => a && b).length
    const heads = [headOf(lists[0], left.section), headOf(lists[1], right.section)] as const
    slides.push(
      makeSlide(
        {
          section,
          layout: 'comparison',
          blocks: [table(heads, rows, index === 0 ? openings : undefined)],
          said: [...(index === 0 ? own : []), ...saidAfter(told, (side) => side.lists[index])],
          shapes: lists.filter((list) => list !== undefined),
          why: `${form.evidence}; ${matched} of ${rows.length} rows stand opposite a match`,
        },
        context,
      ),
    )
    if (index === 0) slides.push(...stackSlides(section, told, context))
  }
  const crumbs = section.depth > 1 ? [...context.crumbs, section.titleText] : context.crumbs
  const below = { ...context, crumbs }
  return [...slides, ...[left, right].flatMap((side) => solidSlides(side, below))]
}

/** What cannot stand in a row, on slides of its side. */
function solidSlides({ section, solid }: Side, context: PlanContext): Slide[] {
  return solid.length === 0 ? [] : ordinarySlides({ ...section, shapes: solid }, context)
}

function stackSlides(section: Section, sides: readonly Side[], context: PlanContext): Slide[] {
  const drawn = sides.flatMap(({ section: { titleText }, chain }) =>
    chain ? [{ label: titleText, layers: chain.layers, chain }] : [],
  )
  const place = drawn[0]?.chain.place
  if (!place) return []
  const sketch = {
    kind: 'stacks',
    title: section.titleText,
    sides: drawn.map(({ label, layers }) => ({ label, layers })),
  } as const
  return [
    makeSlide(
      {
        section,
        layout: 'diagram',
        blocks: [{ type: 'sketch', sketch, place }],
        said: saidAfter(sides, (side) => side.chain),
        shapes: drawn.map(({ chain }) => chain),
        why: `${drawn.length} chains of a comparison are stacks of layers side by side`,
      },
      context,
    ),
  ]
}

/** What the notes say after a shape of either side, up to the next: it is said with that shape. */
function saidAfter(sides: readonly Side[], pick: (side: Side) => Shape | undefined): RootContent[] {
  return sides.flatMap((side) => {
    const shape = pick(side)
    const others = [...side.lists, ...(side.chain ? [side.chain] : [])].toSorted(
      (a, b) => a.place.fromLine - b.place.fromLine,
    )
    const first = others.every(({ place }) => !shape || place.fromLine >= shape.place.fromLine)
    return side.told
      .filter(({ place: { fromLine } }) => {
        const owner = others.findLast(({ place }) => place.fromLine < fromLine)
        return shape !== undefined && (owner ? owner === shape : first)
      })
      .flatMap((one) => [...route(one).shown, ...route(one).said])
  })
}

function itemsOf(list: ListShape | undefined): readonly ListItem[] {
  return (list?.node satisfies List | undefined)?.children ?? []
}

/** The head of a column: the line that introduces the list, else the side's title. */
function headOf(list: ListShape | undefined, section: Section): readonly PhrasingContent[] {
  const lead = list?.lead?.children
  return lead?.at(-1)?.type === 'text' ? withoutColon(lead) : section.title
}

function table(
  heads: readonly [readonly PhrasingContent[], readonly PhrasingContent[]],
  rows: readonly Row[],
  openings: readonly Paragraph[] = [],
): Table {
  const cell = (children: readonly PhrasingContent[]): TableCell => ({
    type: 'tableCell',
    children: [...children],
  })
  return {
    type: 'table',
    align: [null, null],
    children: [
      { type: 'tableRow', children: heads.map(cell) },
      ...(openings.length > 0
        ? [{ type: 'tableRow' as const, children: openings.map(({ children }) => cell(children)) }]
        : []),
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        children: row.map((item) => cell(item ? inline(item.children) : [])),
      })),
    ],
  }
}

/** A list item's text as one cell: nested items follow after a semicolon. */
function inline(blocks: readonly RootContent[]): PhrasingContent[] {
  const pieces = blocks.flatMap((block): PhrasingContent[][] => {
    if (block.type === 'paragraph') return [block.children]
    if (block.type === 'list') return block.children.map((item) => inline(item.children))
    return 'value' in block ? [[{ type: 'text', value: block.value }]] : []
  })
  return pieces.flatMap((piece, index): PhrasingContent[] =>
    index === 0 ? piece : [{ type: 'text', value: '; ' }, ...piece],
  )
}
