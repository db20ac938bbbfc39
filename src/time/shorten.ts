// Which slides to leave out when there is less time: what lies deepest goes first.
import { toString } from 'mdast-util-to-string'
import type { Place } from '../model/place.ts'
import type { Layout, Slide } from '../model/slide.ts'
import { withBreaks } from './breaks.ts'
import { spokenMinutes } from './budget.ts'

/** A slide that a shorter deck does without. */
export interface LeftSlide {
  readonly title: string
  readonly minutes: number
  readonly place: Place
}

export interface Shortened {
  readonly kept: readonly Slide[]
  readonly left: readonly LeftSlide[]
}

/** The frame of a deck, never left out. */
const frame = new Set<Layout>(['cover', 'agenda', 'section', 'end'])
/** Of equal depth, what says the least by itself goes first; the heart of the matter last. */
const worth: Partial<Record<Layout, number>> = {
  quiz: 0,
  code: 1,
  table: 1,
  quote: 1,
  list: 2,
  commands: 3,
  component: 3,
  statement: 4,
  diagram: 5,
  comparison: 5,
}

/**
 * Leaves slides out until the rest can be said in `minutes`, breaks and all: free time first, then
 * questions, then deep sections before shallow ones, and of these the later ones. A part keeps its first slide as long as others
 * have more; a divider with nothing behind it goes too.
 */
export function shorten(all: readonly Slide[], { minutes }: { minutes: number }): Shortened {
  const slides = withBreaks(spokenMinutes(all)) <= minutes ? all : all.map(withoutSpare)
  const first = firstOfParts(slides)
  const order = slides
    .map((slide, index) => ({ slide, index }))
    .filter(({ slide }) => !frame.has(slide.layout) && slide.minutes > 0)
    .toSorted((a, b) => rank(b.slide, first) - rank(a.slide, first) || b.index - a.index)
  const left = new Set<Slide>()
  let total = spokenMinutes(slides)
  for (const { slide } of order) {
    if (withBreaks(total) <= minutes) break
    left.add(slide)
    total -= slide.minutes
  }
  const kept = withoutEmptyParts(slides.filter((slide) => !left.has(slide)))
  return {
    kept,
    left: slides
      .filter((slide) => left.has(slide))
      .map((slide) => ({
        title: toString([...slide.title]),
        minutes: slide.minutes,
        place: wholePlace(slide),
      })),
  }
}

function withoutSpare(slide: Slide): Slide {
  const { spareMinutes: _, ...rest } = slide
  return rest
}

/** The lines of a slide from its heading to the last that is said with it. */
function wholePlace({ place, title, said }: Slide): Place {
  const line = title[0]?.position?.start.line ?? place.fromLine
  const lastLines = said.map(({ position }) => position?.end.line ?? place.toLine)
  return {
    ...place,
    fromLine: Math.min(line, place.fromLine),
    toLine: Math.max(place.toLine, ...lastLines),
  }
}

/** The higher, the sooner it goes. */
function rank(slide: Slide, first: ReadonlySet<Slide>): number {
  if (slide.layout === 'quiz') return 1000
  if (first.has(slide)) return -1
  return slide.crumbs.length * 10 + 10 - (worth[slide.layout] ?? 2)
}

function firstOfParts(slides: readonly Slide[]): Set<Slide> {
  return new Set(
    slides.flatMap((slide, index) => {
      const next = slides[index + 1]
      if (slide.opensPart) return [slide]
      return slide.layout === 'section' && next ? [next] : []
    }),
  )
}

/** Dividers with slides behind them, and an agenda that names only their parts. */
function withoutEmptyParts(slides: readonly Slide[]): Slide[] {
  const empty = slides.filter(
    ({ layout }, index) =>
      layout === 'section' && (slides[index + 1] === undefined || ends(slides[index + 1])),
  )
  const gone = new Set(empty.map(({ title }) => toString([...title])))
  return slides
    .filter((slide) => !empty.includes(slide))
    .map((slide) => (slide.layout === 'agenda' ? withoutItems(slide, gone) : slide))
}

function ends(slide: Slide | undefined): boolean {
  return slide?.layout === 'section' || slide?.layout === 'end'
}

function withoutItems(slide: Slide, gone: ReadonlySet<string>): Slide {
  const blocks = slide.blocks.map((block) =>
    block.type === 'list'
      ? { ...block, children: block.children.filter((item) => !gone.has(toString(item))) }
      : block,
  )
  return { ...slide, blocks }
}
