// Sections that say the same labels → one table, the names of the rows in its first column.
import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { Section } from '../model/section.ts'
import type { Contrast } from '../model/shape.ts'
import type { Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { ordinarySlides } from './ordinary-slides.ts'
import { route } from './shown.ts'

/** What the section says itself, then the table of all sections below it. */
export function contrastSlides(section: Section, form: Contrast, context: PlanContext): Slide[] {
  const own = section.shapes.length > 0 ? ordinarySlides(section, context) : []
  const slide = makeSlide(
    {
      section,
      layout: 'table',
      blocks: [table(section, form)],
      said: form.rest.flatMap((shape) => [...route(shape).shown, ...route(shape).said]),
      place: form.place,
      why: `${form.evidence}: a table of ${form.columns}`,
    },
    context,
  )
  return [...own, slide]
}

function table({ children }: Section, { labels, cells, columns }: Contrast): Table {
  const names = labels.map((label): PhrasingContent[] => [{ type: 'text', value: label }])
  const titles = children.map(({ title }) => title)
  const [heads, sides] = columns === 'sections' ? [titles, names] : [names, titles]
  const rows = sides.map((side, row) => [
    side.length > 0 ? [{ type: 'strong' as const, children: [...side] }] : [],
    ...heads.map((_, column) =>
      columns === 'sections' ? cells[column]?.[row] : cells[row]?.[column],
    ),
  ])
  return {
    type: 'table',
    align: [null, ...heads.map(() => null)],
    children: [[[], ...heads], ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map(cell),
    })),
  }
}

function cell(children: readonly PhrasingContent[] = []): TableCell {
  return { type: 'tableCell', children: [...children] }
}
