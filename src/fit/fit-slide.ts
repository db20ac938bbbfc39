// One slide → the slides it takes: as it is, in a plainer layout, or split.
import type { Block, Slide } from '../model/slide.ts'
import { space } from '../theme/tokens.ts'
import type { Body } from './body.ts'
import { bodyOf, withBlocks } from './body.ts'
import { continueSlide } from './continue-slide.ts'
import { loosen } from './loosen.ts'
import { isDense } from './neighbours.ts'
import { plainFormulas } from './plain-formulas.ts'
import { plainerLayout, restLayout } from './relayout.ts'
import { paginate } from './split/paginate.ts'
import { pin } from './split/pinned.ts'
import type { Row, Span } from './split/row.ts'
import { rowOf } from './split/row.ts'
import { takePage } from './split/take-page.ts'
import type { Unit } from './split/units.ts'
import { units } from './split/units.ts'

/** A column that is measured anew after a cut may be higher: the room is then taken smaller. */
const SHRINK = 0.95
const MOST_ROUNDS = 8

/** Slides that `slide` becomes. A slide made here is never split again for being dense. */
export function fitSlide(given: Slide): Slide[] {
  const blocks = plainFormulas(given.blocks, given)
  const slide = blocks === given.blocks ? given : { ...given, blocks }
  const body = bodyOf(slide, slide)
  if (isComfortable(slide, body)) return [slide]
  const plainer = plainerLayout(slide.layout)
  if (plainer && body.heightPx > body.roomPx) {
    const text = `${px(body)} as ${slide.layout}: laid out as ${plainer}`
    return fitSlide({ ...slide, layout: plainer, reasons: [...slide.reasons, reason(text)] })
  }
  return split(slide, body)
}

function isComfortable(slide: Slide, body: Body): boolean {
  if (body.heightPx > body.roomPx || isTooWide(body)) return false
  const isMadeHere = slide.reasons.some(
    ({ stage, text }) => stage === 'fit' && text.includes(SPLIT),
  )
  return isMadeHere || slide.layout === 'agenda' || !isDense(body)
}

function isTooWide({ measured }: Body): boolean {
  return measured.some((block) => block.isTooWide)
}

const SPLIT = 'split '

function split(slide: Slide, body: Body): Slide[] {
  const first = loosen(body)
  const rest = withBlocks(
    bodyOf({ ...slide, blocks: [] }, { layout: restLayout(slide.layout) }),
    first.flowing,
  )
  let pages: Page[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    pages = cut({ first, rest }, SHRINK ** round)
    if (pages.every((page) => page.isFitting || page.isOne)) break
  }
  pages = pages.flatMap((page, index) => halve(page, index === 0 ? first : rest))
  if (pages.length < 2 && first === body) return [slide]
  const counts = pages.map((page) => page.unitCount).join(' + ')
  const text = isTooWide(body)
    ? `a table is wider than the body: ${SPLIT}by columns, ${counts}`
    : `${px(body)}: ${SPLIT}${counts}`
  return continueSlide(slide, {
    pages: pages.map(({ blocks }, index) => (index === 0 ? pin(blocks, body.drawing) : blocks)),
    rest: rest.layout,
    reason: reason(text),
  })
}

interface Page {
  readonly blocks: readonly Block[]
  readonly unitCount: number
  readonly isFitting: boolean
  /** A single piece of a single block. */
  readonly isOne: boolean
}

function cut(bodies: { readonly first: Body; readonly rest: Body }, share: number): Page[] {
  const sides = { first: sideOf(bodies.first, share), rest: sideOf(bodies.rest, share) }
  const ends = paginate(sides)
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? 0
    const body = index === 0 ? bodies.first : bodies.rest
    const { units: row } = index === 0 ? sides.first : sides.rest
    return pageOf(body.flowing, { from, to, row, body })
  })
}

/** A page that would still be too high, in halves until it is not: nothing is off the slide. */
function halve(page: Page, body: Body): Page[] {
  if (page.isFitting) return [page]
  if (page.isOne) return loosened(page, body)
  const row = units(page.blocks, withBlocks(body, page.blocks))
  const middle = Math.ceil(row.length / 2)
  if (middle === row.length) return [page]
  return [
    { from: 0, to: middle },
    { from: middle, to: row.length },
  ].flatMap((span) => halve(pageOf(page.blocks, { ...span, row, body }), body))
}

/** A piece that became higher by standing alone: columns of a table are shared out anew. */
function loosened(page: Page, body: Body): Page[] {
  const alone = withBlocks(body, page.blocks)
  const loose = loosen(alone)
  // Where nothing has room, not even a letter, there is nothing to gain.
  if (units(loose.flowing, loose).length < 2) return [page]
  return cut({ first: loose, rest: loose }, 1).flatMap((part) => halve(part, body))
}

function pageOf(
  blocks: readonly Block[],
  page: Span & { readonly row: readonly Unit[]; readonly body: Body },
): Page {
  const { from, to, row, body } = page
  const shown = takePage(blocks, { units: row, from, to, layout: body.layout })
  const { heightPx, measured } = withBlocks(body, shown)
  const isOne = measured.flatMap(({ pieces }) => pieces).length === 1
  return { blocks: shown, unitCount: to - from, isFitting: heightPx <= body.roomPx, isOne }
}

function sideOf(body: Body, share: number): Row {
  const room = { heightPx: body.roomPx * share, blockGapPx: space.blockGapPx }
  return rowOf(units(body.flowing, body), room)
}

function px({ heightPx, roomPx }: Body): string {
  return `${Math.round(heightPx)} px high, the body has ${Math.round(roomPx)}`
}

function reason(text: string): { readonly stage: 'fit'; readonly text: string } {
  return { stage: 'fit', text }
}
