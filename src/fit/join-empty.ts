// A page that would be nearly empty is joined with its neighbour of the same section, where both have room.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, Layout, Slide } from '../model/slide.ts'
import { bodyOf } from './body.ts'
import { MOST_ITEMS, MOST_WORDS } from './split/page-cost.ts'
import { units } from './split/units.ts'

/** Less of its body than this, and a page looks forgotten (quality gate M10). */
const NEARLY_EMPTY = 0.35
/** Layouts that are no more than their blocks one under the other. */
const plain = new Set<Layout>(['list', 'code', 'table', 'commands'])
/** What may stand beside a card of commands: its lists are all cards. */
const besideCommands = new Set<Block['type']>(['paragraph', 'blockquote', 'code', 'list'])

/** The slides in order, some of them joined; nothing else changes. */
export function joinEmpty(slides: readonly Slide[]): Slide[] {
  const joined: Slide[] = []
  for (const slide of slides) {
    const before = joined.at(-1)
    const both = before && isNeighbour(before, slide) ? join(before, slide) : undefined
    if (both) joined[joined.length - 1] = both
    else joined.push(slide)
  }
  return joined
}

/** Both are of one section and plain, and one of them is nearly empty. */
function isNeighbour(a: Slide, b: Slide): boolean {
  if (!plain.has(a.layout) || !plain.has(b.layout)) return false
  if (b.opensPart || a.isSolution !== b.isSolution || a.place.file !== b.place.file) return false
  return nameOf(a) === nameOf(b) && (isNearlyEmpty(a) || isNearlyEmpty(b))
}

function nameOf({ crumbs, title }: Slide): string {
  return [...crumbs, toString([...title])].join('\n')
}

function isNearlyEmpty(slide: Slide): boolean {
  const { heightPx, roomPx } = bodyOf(slide, slide)
  return heightPx < NEARLY_EMPTY * roomPx
}

function join(a: Slide, b: Slide): Slide | undefined {
  const blocks = [...a.blocks, ...b.blocks]
  const layout = layoutOf(a, b, blocks)
  if (!layout) return undefined
  const { continued: _, ...first } = a
  const said: readonly RootContent[] = [...a.said, ...b.said]
  const both: Slide = {
    ...first,
    layout,
    blocks,
    said,
    minutes: a.minutes + b.minutes,
    place: { ...a.place, toLine: Math.max(a.place.toLine, b.place.toLine) },
    reasons: [
      ...a.reasons,
      { stage: 'fit', text: 'joined with the page after it: one of them was nearly empty' },
    ],
  }
  return hasRoom(both) ? both : undefined
}

/** The layout in which every block of both looks as it did. */
function layoutOf(a: Slide, b: Slide, blocks: readonly Block[]): Layout | undefined {
  if (a.layout === 'commands' || b.layout === 'commands') {
    const others = [a, b].filter(({ layout }) => layout !== 'commands')
    const isList = others.some((slide) => slide.blocks.some(({ type }) => type === 'list'))
    return !isList && blocks.every(({ type }) => besideCommands.has(type)) ? 'commands' : undefined
  }
  const [first] = blocks
  return first?.type === 'code' || first?.type === 'table' ? first.type : 'list'
}

function hasRoom(slide: Slide): boolean {
  const body = bodyOf(slide, slide)
  const row = units(body.flowing, body)
  const words = row.reduce((sum, unit) => sum + unit.words, 0)
  const items = row.filter(({ isItem }) => isItem).length
  const isLow = body.heightPx <= body.roomPx
  return isLow && words <= MOST_WORDS && items <= MOST_ITEMS
}
