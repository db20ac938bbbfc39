// A page that would be nearly empty is joined with its neighbour of the same section, where both have room.
import type { RootContent } from 'mdast'
import type { Slide } from '../model/slide.ts'
import { spareOf } from './continue-slide.ts'
import { hasRoom, isNeighbour, layoutFor } from './neighbours.ts'

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

function join(a: Slide, b: Slide): Slide | undefined {
  const blocks = [...a.blocks, ...b.blocks]
  const layout = layoutFor(blocks, { slides: [a, b] })
  if (!layout) return undefined
  const { continued: _, ...first } = a
  const said: readonly RootContent[] = [...a.said, ...b.said]
  const both: Slide = {
    ...first,
    layout,
    blocks,
    said,
    minutes: a.minutes + b.minutes,
    isStated: a.isStated === true && b.isStated === true,
    ...spareOf([a, b]),
    place: { ...a.place, toLine: Math.max(a.place.toLine, b.place.toLine) },
    reasons: [
      ...a.reasons,
      { stage: 'fit', text: 'joined with the page after it: one of them was nearly empty' },
    ],
  }
  return hasRoom(both) ? both : undefined
}
