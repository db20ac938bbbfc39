// Headings with a line each under them share a slide: a room that sees ten words at a time loses the thread.
import type { List, Paragraph } from 'mdast'
import type { Section } from '../model/section.ts'
import type { Shape } from '../model/shape.ts'
import type { Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { wordCount } from './shown.ts'

/** Fewer keep their slides: two statements in large type read well. */
export const tinyTogetherAtLeast = 3
const wordsAtMost = 14
const ENDS_ITSELF = /[?!:.…]$/u

/** One short paragraph under a heading below a part. */
export function isTiny(section: Section): boolean {
  const { title, depth, shapes, children } = section
  if (depth < 2 || title.length === 0 || children.length > 0 || shapes.length !== 1) return false
  const text = shapes[0] && paragraphOf(shapes[0])
  return text !== undefined && wordCount(text) <= wordsAtMost
}

/** One slide under the title of `section`: each heading of `run` in bold before its line. */
export function tinySections(
  section: Section,
  run: readonly Section[],
  context: PlanContext,
): Slide {
  const [first = section] = run
  const last = run.at(-1) ?? section
  const shapes = run.flatMap((one) => one.shapes)
  const list: List = {
    type: 'list',
    spread: false,
    children: run.map((one) => ({ type: 'listItem', spread: false, children: [inOne(one)] })),
  }
  return makeSlide(
    {
      section: { ...section, id: first.id },
      layout: 'list',
      blocks: [list],
      place: { ...first.place, toLine: last.place.toLine },
      shapes,
      why: `${run.length} headings with a line each under them`,
    },
    context,
  )
}

function inOne({ title, titleText, shapes: [only] }: Section): Paragraph {
  const text = only && paragraphOf(only)
  const joint = ENDS_ITSELF.test(titleText) ? '' : ':'
  return {
    type: 'paragraph',
    ...(text?.position && { position: text.position }),
    children: [
      { type: 'strong', children: [...title, { type: 'text', value: joint }] },
      { type: 'text', value: ' ' },
      ...(text?.children ?? []),
    ],
  }
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  const node = shape.kind === 'prose' || shape.kind === 'fact' ? shape.node : undefined
  return node?.type === 'paragraph' ? node : undefined
}
