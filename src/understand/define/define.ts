// What items, rows and remarks say the meaning of: terms for the glossary, wherever they stand.
import type { Paragraph } from 'mdast'
import type { Locale } from '../../locale/words.ts'
import type { InnerDefinition, Shape } from '../../model/shape.ts'
import type { Sight } from '../recognise/recogniser.ts'
import { ofItems } from './items.ts'
import { ofLabelledLines } from './labelled-lines.ts'
import { statedIn } from './stated.ts'
import { ofTable } from './table.ts'

/** What is known where a shape stands. */
export interface Here {
  /** The section's title as plain text. */
  readonly title: string
  /** What the headings of the notes name, as `stem` writes it. */
  readonly names: Sight['names']
  readonly locale: Locale
}

/** The shapes of a section, with the terms that are defined inside them. */
export function define(shapes: readonly Shape[], here: Here): Shape[] {
  const lines = ofLabelledLines(shapes, here)
  return shapes.map((shape, at) => {
    const definitions = [...inside(shape, { ...here, isFirst: at === 0 }), ...(lines[at] ?? [])]
    return definitions.length === 0 ? shape : { ...shape, definitions }
  })
}

function inside(
  shape: Shape,
  here: Here & { readonly isFirst: boolean },
): readonly InnerDefinition[] {
  if (shape.kind === 'list') return ofItems(shape, here)
  if (shape.kind === 'table') return ofTable(shape, here)
  if (shape.kind !== 'aside' || shape.role || shape.node.type !== 'blockquote') return []
  const first = shape.node.children.find((child): child is Paragraph => child.type === 'paragraph')
  return first ? statedIn(first, here) : []
}
