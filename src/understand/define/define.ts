// What items, rows and remarks say the meaning of: terms for the glossary, wherever they stand.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import type { InnerDefinition, Shape } from '../../model/shape.ts'
import type { Sight } from '../recognise/recogniser.ts'
import { ofBoldLines } from './bold-lines.ts'
import { ofItems } from './items.ts'
import { labelled, loneLabel } from './label.ts'
import { ofLabelledLines } from './labelled-lines.ts'
import { ofProse } from './prose.ts'
import { saysWhat } from './says-what.ts'
import { statedIn } from './stated.ts'
import { ofTable } from './table.ts'

const LIKENS =
  /analog|(?:^|\s)(?:pense|imagine|piensa|imagina|piense|think of|think about|metáfora|metaphor)(?:\s|:)/iu

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
  const [lines, below] = [ofLabelledLines(shapes, here), ofBoldLines(shapes, here)]
  const first = shapes.findIndex((shape) => !isMotto(shape))
  return shapes.map((shape, at) => {
    const own = isLikened(shapes[at - 1]) ? [] : inside(shape, { ...here, isFirst: at === first })
    const definitions = [...own, ...(lines[at] ?? []), ...(below[at] ?? [])]
    return definitions.length === 0 ? shape : { ...shape, definitions }
  })
}

/** A line in bold that opens a section is said of it, like a second heading. */
function isMotto(shape: Shape): boolean {
  if (shape.kind !== 'prose' || shape.node.type !== 'paragraph') return false
  return loneLabel(shape.node.children) !== undefined
}

/** “Analogia:”, “Think of it so:”: what follows says what it is like. */
function isLikened(above: Shape | undefined): boolean {
  if (above?.kind !== 'prose' || above.node.type !== 'paragraph') return false
  const text = toString(above.node).trim()
  return text.endsWith(':') && LIKENS.test(text)
}

function inside(
  shape: Shape,
  here: Here & { readonly isFirst: boolean },
): readonly InnerDefinition[] {
  if (shape.kind === 'list') return ofItems(shape, here)
  if (shape.kind === 'table') return ofTable(shape, here)
  if (shape.kind === 'prose' || shape.kind === 'definition') return ofProse(shape, here)
  if (shape.kind !== 'aside' || shape.role || shape.node.type !== 'blockquote') return []
  const first = shape.node.children.find((child): child is Paragraph => child.type === 'paragraph')
  if (!first) return []
  const label = labelled(first)
  return label && saysWhat(label.meaning, here.locale.look, label.term)
    ? [{ term: label.term, sentence: first, implicit: false, isLabel: true }]
    : statedIn(first, here)
}
