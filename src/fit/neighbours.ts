// Two slides of one section that follow each other, and how their blocks may be dealt out anew.
import type { Block, Layout, Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'
import type { Body } from './body.ts'
import { bodyOf } from './body.ts'
import { isCard } from './kinds/commands.ts'
import { MOST_ITEMS, MOST_WORDS } from './split/page-cost.ts'
import { units } from './split/units.ts'

/** Less of its body than this, and a page looks forgotten (quality gate M10). */
const NEARLY_EMPTY = 0.35
/** Layouts that are no more than their blocks one under the other. */
const plain = new Set<Layout>(['list', 'code', 'table', 'commands'])
/** What may stand beside a card of commands. */
const besideCommands = new Set<Block['type']>(['paragraph', 'blockquote', 'code', 'list'])
/** What may stand over a drawing. */
const overDrawing = new Set<Block['type']>(['paragraph', 'html'])

/** Both are of one section, and one of them is nearly empty. */
export function isNeighbour(a: Slide, b: Slide): boolean {
  return isOfOneSection(a, b) && (isNearlyEmpty(a) || isNearlyEmpty(b))
}

/** Whether `b` goes on from `a` under the same title. */
export function isOfOneSection(a: Slide | undefined, b: Slide): boolean {
  if (!a || b.opensPart || a.isSolution !== b.isSolution) return false
  return a.place.file === b.place.file && nameOf(a) === nameOf(b)
}

function nameOf({ crumbs, title }: Slide): string {
  return [...crumbs, titleText(title)].join('\n')
}

/** A page of a plain layout with nearly nothing on it. */
export function isNearlyEmpty(slide: Slide): boolean {
  if (!plain.has(slide.layout)) return false
  const { heightPx, roomPx } = bodyOf(slide, slide)
  return heightPx < NEARLY_EMPTY * roomPx
}

/** The layout in which each of `blocks` looks as it did on `slides`; none when there is none. */
export function layoutFor(
  blocks: readonly Block[],
  { slides }: { readonly slides: readonly Slide[] },
): Layout | undefined {
  const types = blocks.map(({ type }) => type)
  if (slides.some(({ layout }) => layout === 'diagram')) {
    const [drawing, ...text] = types.toReversed()
    const isUnder = drawing === 'diagram' && text.every((type) => overDrawing.has(type))
    return isUnder ? 'diagram' : undefined
  }
  if (!slides.every(({ layout }) => plain.has(layout))) return undefined
  const cards = new Set(slides.filter(({ layout }) => layout === 'commands').flatMap(cardsOf))
  if (blocks.some((block) => cards.has(block))) {
    const isAsItWas = blocks.every((block) => cards.has(block) || !isCard(block))
    return isAsItWas && types.every((type) => besideCommands.has(type)) ? 'commands' : undefined
  }
  const [first] = types
  return first === 'code' || first === 'table' ? first : 'list'
}

function cardsOf({ blocks }: Slide): Block[] {
  return blocks.filter(isCard)
}

/** All of it fits, and it is not too much to read (M9). */
export function hasRoom(slide: Slide): boolean {
  const body = bodyOf(slide, slide)
  return body.heightPx <= body.roomPx && !isDense(body)
}

/** More words or items than a slide should have, even when they fit. */
export function isDense(body: Body): boolean {
  const row = units(body.flowing, body)
  const words = row.reduce((sum, unit) => sum + unit.words, 0)
  const items = row.filter(({ isItem }) => isItem).length
  return words > MOST_WORDS || items > MOST_ITEMS
}
