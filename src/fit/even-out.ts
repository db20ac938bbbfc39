// A page that stayed nearly empty, since no neighbour has room for all of it: the blocks of two or three
// pages are dealt out anew.
import type { Block, Slide } from '../model/slide.ts'
import { bodyOf } from './body.ts'
import { pageOf, placeOf, spareOf } from './continue-slide.ts'
import { hasRoom, isNearlyEmpty, isNeighbour, isOfOneSection, layoutFor } from './neighbours.ts'
import { isIntro } from './split/is-intro.ts'

/** Slides that are dealt out anew together; the fewest that help. */
const windows = [2, 3]
/** More blocks than this are not tried: there are too many ways. */
const MOST_BLOCKS = 24

/** The slides in order, at most as many as before; whole blocks change pages, none is cut. */
export function evenOut(slides: readonly Slide[]): Slide[] {
  let even = [...slides]
  for (let at = 1; at < even.length; at += 1) {
    const [a, b] = [even[at - 1], even[at]]
    if (!a || !b || !isNeighbour(a, b)) continue
    for (const count of windows) {
      const starts = [at - 1, at + 1 - count].filter((start) => start >= 0)
      const found = starts
        .map((start) => ({ start, pages: better(even.slice(start, start + count), { count }) }))
        .find(({ pages }) => pages !== undefined)
      if (!found?.pages) continue
      even = even.toSpliced(found.start, count, ...found.pages)
      break
    }
  }
  return even
}

/** Of all ways that leave no page nearly empty: few pages, then the emptiest as full as can be. */
function better(
  slides: readonly Slide[],
  { count }: { readonly count: number },
): Slide[] | undefined {
  const blocks = slides.flatMap((slide) => slide.blocks)
  const isOne = slides.every(
    (slide, index) => index === 0 || isOfOneSection(slides[index - 1], slide),
  )
  if (slides.length < count || !isOne || blocks.length > MOST_BLOCKS) return undefined
  for (const pageCount of [count - 1, count]) {
    const ways = endsOf(blocks, { pageCount }).flatMap((ends) => {
      const made = dealt(slides, { blocks, ends })
      return made ? [{ made, fill: Math.min(...made.map(fillOf)) }] : []
    })
    const [best] = ways.toSorted((one, other) => other.fill - one.fill)
    if (best) return best.made
  }
  return undefined
}

/** Every way to end so many pages: none of them with an intro to what is on the next. */
function endsOf(
  blocks: readonly Block[],
  { pageCount }: { readonly pageCount: number },
): number[][] {
  const mayEnd = blocks.flatMap((next, at) => {
    const last = blocks[at - 1]
    return last && !isIntro(last, { next }) ? [at] : []
  })
  let ways: number[][] = [[]]
  for (let page = 1; page < pageCount; page += 1) {
    ways = ways.flatMap((ends) =>
      mayEnd.filter((at) => at > (ends.at(-1) ?? 0)).map((at) => [...ends, at]),
    )
  }
  return ways.map((ends) => [...ends, blocks.length])
}

function dealt(
  slides: readonly Slide[],
  { blocks, ends }: { readonly blocks: readonly Block[]; readonly ends: readonly number[] },
): Slide[] | undefined {
  const pages = ends.map((to, index) => blocks.slice(ends[index - 1] ?? 0, to))
  const said = slides.flatMap((slide) => slide.said)
  const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0)
  const made = pages.flatMap((page, index): Slide[] => {
    const slide = slides[index]
    const layout = layoutFor(page, { slides })
    if (!slide || !layout) return []
    return [
      {
        ...withoutCount(slide),
        ...(index === pages.length - 1 ? spareOf(slides) : {}),
        layout,
        blocks: page,
        said: said.filter((one) => pageOf(one, pages) === index),
        minutes: (minutes * page.length) / blocks.length,
        place: placeOf(page, slide),
        reasons: [...slide.reasons, { stage: 'fit', text: DEALT_OUT }],
      },
    ]
  })
  const isGood = made.every((slide) => hasRoom(slide) && !isNearlyEmpty(slide))
  return made.length === pages.length && isGood ? made : undefined
}

/** Pages are counted again afterwards, and free time is behind the last. */
function withoutCount(counted: Slide): Slide {
  const { continued: _, spareMinutes: __, ...slide } = counted
  return slide
}

const DEALT_OUT = 'blocks dealt out anew among its pages: one of them was nearly empty'

function fillOf(slide: Slide): number {
  const { heightPx, roomPx } = bodyOf(slide, slide)
  return heightPx / roomPx
}
