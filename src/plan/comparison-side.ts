// One side of a comparison: what stands in rows, what is drawn, what is said and what needs a slide.
import type { Paragraph } from 'mdast'
import type { Section } from '../model/section.ts'
import type { Chain, ListShape, Shape } from '../model/shape.ts'
import { endsWithColon, wordCount } from './shown.ts'

/** A sentence up to here may be a cell of the table. */
const wordsOfCellAtMost = 24

export interface Side {
  readonly section: Section
  /** Lists in pairs with the other side's: first the one without a lead. */
  readonly lists: readonly ListShape[]
  readonly chain?: Chain
  /** What the side is, in one sentence before all else; also the first of `told`. */
  readonly opening?: Paragraph
  /** Text beside the rows. */
  readonly told: readonly Shape[]
  /** Code, tables, commands and pictures, with the lines that introduce them. */
  readonly solid: readonly Shape[]
}

/** Takes a section apart; each of its shapes goes to one place. */
export function sideOf(section: Section): Side {
  const all = section.shapes.filter((shape) => shape.kind === 'list')
  const lists = [...all.filter((list) => !list.lead), ...all.filter((list) => list.lead)]
  const chain = section.shapes.find((shape) => shape.kind === 'chain')
  const rest = section.shapes.filter((shape) => shape.kind !== 'list' && shape !== chain)
  const isSolid = (shape: Shape): boolean => shape.kind !== 'aside' && !paragraphOf(shape)
  const solid = rest.filter((shape, index) => {
    const next = rest[index + 1]
    return isSolid(shape) || (next && isSolid(next) && introduces(shape))
  })
  const told = rest.filter((shape) => !solid.includes(shape))
  const opening = told[0] === section.shapes[0] && told[0] ? paragraphOf(told[0]) : undefined
  const isShort = opening && wordCount(opening) <= wordsOfCellAtMost
  return { section, lists, ...(chain && { chain }), ...(isShort && { opening }), told, solid }
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  const node = shape.kind === 'prose' || shape.kind === 'fact' ? shape.node : undefined
  return node?.type === 'paragraph' ? node : undefined
}

/** “Assim:” before the code. */
function introduces(shape: Shape): boolean {
  const text = paragraphOf(shape)
  return text !== undefined && endsWithColon(text)
}
