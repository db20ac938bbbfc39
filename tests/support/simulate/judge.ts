// Does an edit live in the merged deck: on show, on its slide, as it was written?
import {
  type Block,
  type BlockKind,
  keyOf,
  type Model,
  type ModelSlide,
  parseModel,
  titleBlock,
} from './deck-model.ts'
import type { Effect, Expectation } from './draft.ts'

/** The three decks that were merged, as the simulation knows them. */
export interface Sides {
  readonly base: Model
  readonly own: Model
  readonly other: Model
}

/** Whether all that the edit promised is to be seen. */
export function lives({ expects }: Effect, result: Model, sides: Sides): boolean {
  return expects.every((expected) => holds(expected, result, sides))
}

/** The slides that are shown; what git left between its marks is on no slide. */
export function shown(text: string): Model {
  const whole = text.replace(/^<{7} [^]*?^>{7} .*\n/gm, '')
  const { slides } = parseModel(whole)
  return { slides: slides.filter((slide) => keyOf(slide, 'regen') === undefined) }
}

function holds(expected: Expectation, result: Model, sides: Sides): boolean {
  if (expected.is === 'slide-order') {
    const [first, last] = [expected.first, expected.last].map((uid) =>
      result.slides.indexOf(find(uid, result, sides)[0] as ModelSlide),
    )
    return first === -1 || last === -1 || (first as number) < (last as number)
  }
  const at = find(expected.slide, result, sides)
  if (expected.is === 'no-slide') return at.length === 0
  if (expected.is === 'key') return at.some(({ front }) => front.includes(expected.line))
  if (expected.is === 'gone')
    return !at.some((slide) => linesOf(slide).includes(plain(expected.line)))
  if (expected.is === 'order') {
    return at.every((slide) => {
      const lines = linesOf(slide)
      const [first, last] = [expected.first, expected.last].map((uid) =>
        Math.max(...versions(uid, sides).map((line) => lines.indexOf(line))),
      )
      return first === -1 || last === -1 || (first as number) < (last as number)
    })
  }
  const places = whereabouts(expected.slide, expected.block, sides).flatMap((uid) =>
    find(uid, result, sides),
  )
  const kind = kindOf(expected.block, sides.own)
  const isHeld = (line: string): boolean =>
    places.some(({ blocks }) =>
      linesOf({ blocks: blocks.filter((one) => one.kind === kind) }).includes(line),
    )
  if (expected.is === 'line') return isHeld(plain(expected.line))
  // Taken out by the other side: there is nothing to see.
  if (!slideOf(expected.block, sides.other)) return true
  return versions(expected.block, sides).some(isHeld)
}

/** Slides of the result that are this one: by address, a copy by its title. */
function find(uid: string, result: Model, sides: Sides): ModelSlide[] {
  const models = [sides.own, sides.other, sides.base]
  const all = models.flatMap(({ slides }) => slides)
  const mine = all.filter((slide) => slide.uid === uid)
  const aliases = new Set(mine.flatMap((slide) => keyOf(slide, 'routeAlias') ?? []))
  const titles = new Set(mine.map(titleOf))
  const others = new Set(all.filter((slide) => slide.uid !== uid).map(titleOf))
  return result.slides.filter((slide) => {
    const alias = keyOf(slide, 'routeAlias')
    const title = titleOf(slide)
    if (aliases.size === 0 || alias === undefined) return titles.has(title)
    return aliases.has(alias) && (titles.has(title) || !others.has(title))
  })
}

/**
 * Slides on which something may rightly stand once both sides have moved things: where either side has
 * it; what came to a slide, where the other side has what it was put beside; what is said, where what
 * the slide shows went.
 */
function whereabouts(slide: string, block: string, { base, own, other }: Sides): string[] {
  const blocks = own.slides.find(({ uid }) => uid === slide)?.blocks ?? []
  const old = base.slides.find(({ uid }) => uid === slide)?.blocks ?? []
  const wasThere = ({ uid }: Block): boolean => old.some((one) => one.uid === uid)
  const at = blocks.findIndex(({ uid }) => uid === block)
  const beside = [blocks.slice(0, at).findLast(wasThere), blocks.slice(at + 1).find(wasThere)]
  const isSaid = kindOf(block, own) === 'notes'
  const near = isSaid ? old : slideOf(block, base) === slide ? [] : beside
  const others = near.flatMap((one) => (one && slideOf(one.uid, other)) ?? [])
  return [...new Set([slideOf(block, other) ?? slide, slide, ...others])]
}

function kindOf(block: string, { slides }: Model): BlockKind | undefined {
  return slides.flatMap(({ blocks }) => blocks).find(({ uid }) => uid === block)?.kind
}

function slideOf(block: string, { slides }: Model): string | undefined {
  return slides.find(({ blocks }) => blocks.some(({ uid }) => uid === block))?.uid
}

/** First lines of a block on all sides. */
function versions(uid: string, { own, other, base }: Sides): string[] {
  return [own, other, base].flatMap(({ slides }) =>
    slides.flatMap(({ blocks }) =>
      blocks.filter((block) => block.uid === uid).map(({ lines }) => plain(lines[0] ?? '')),
    ),
  )
}

function titleOf(slide: ModelSlide): string {
  return titleBlock(slide)?.lines[0]?.trim() ?? ''
}

function linesOf({ blocks }: Pick<ModelSlide, 'blocks'>): string[] {
  return blocks.flatMap(({ lines }) => lines.map(plain))
}

/** A list's marks are nobody's text. */
function plain(line: string): string {
  return line.trim().replace(/^[*+-] /, '- ')
}
