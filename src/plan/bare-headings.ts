// Headings with nothing under them say something, too: they are a list on the slide of what they are in.
import type { List } from 'mdast'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

/** A heading and no more. */
export function isBare({ title, shapes, children }: Section): boolean {
  return title.length > 0 && shapes.length === 0 && children.length === 0
}

/** One slide under the section's title with the headings of `run`, which follow each other in it. */
export function bareHeadings(
  section: Section,
  run: readonly Section[],
  context: PlanContext,
): Slide {
  const [first = section] = run
  const last = run.at(-1) ?? section
  const list: List = {
    type: 'list',
    spread: false,
    children: run.map(({ title }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...title] }],
    })),
  }
  return makeSlide(
    {
      section,
      layout: 'list',
      blocks: [list],
      place: { ...first.place, toLine: last.place.toLine },
      why: `${run.length} headings with nothing under them`,
    },
    context,
  )
}
