// Which slide of a changed deck is which of the base: its address is a hint, its words decide.
import { isMinutesLine } from '../locale/minutes-line.ts'
import { kept } from '../model/recalled.ts'
import { likeness, normalised } from './match/likeness.ts'
import { match } from './match/match.ts'
import { type RawSlide, textOf } from './split/split-deck.ts'

/** A slide that carries another's address but shares fewer words is another slide, unless both are only a title. */
const reusedBelow = 0.08
/**
 * Alike enough without an address, if they have a line in common: decks say much with few words, and half
 * of them say little. With the same title less will do.
 */
const alikeFrom = 0.5
const sameTitle = 0.15
const noSameLine = 0.25
/** Of these a deck has one, whatever it says. */
const ONLY_ONE = /^layout: (cover|agenda|end)$/m
const TITLE = /^#{1,6}\s+(.*)$/m
const WORD = /[\p{L}\p{N}]+/gu

/** Index in `base` of each slide that has a partner there. */
export function matchSlides(
  slides: readonly RawSlide[],
  base: readonly RawSlide[],
): Map<number, number> {
  const { partner, copies } = byAddress(slides, base)
  const taken = new Set(partner.values())
  const isFree = (at: number): boolean => !partner.has(at) && !copies.has(at) && !slides[at]?.twinOf
  const free = slides.flatMap((_, at) => (isFree(at) ? [at] : []))
  const oldFree = base.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const found = match(
    free.flatMap((at) => slides[at] ?? []),
    oldFree.flatMap((at) => base[at] ?? []),
    {
      key: (slide) => normalised(textOf(slide)),
      likeness: (one, other) => slideLikeness(one, other) - (haveLine(one, other) ? 0 : noSameLine),
      sort: ({ front }) => ONLY_ONE.exec(front)?.[1],
      nearby: alikeFrom,
      anywhere: alikeFrom,
    },
  )
  for (const [at, oldAt] of found) partner.set(free[at] ?? 0, oldFree[oldAt] ?? 0)
  return partner
}

/** Of several slides with one address the most alike is the slide; the others are copies. */
function byAddress(
  slides: readonly RawSlide[],
  base: readonly RawSlide[],
): { partner: Map<number, number>; copies: Set<number> } {
  const atOf = new Map(base.flatMap(({ id }, at) => (id === undefined ? [] : [[id, at] as const])))
  const claims = slides.flatMap((slide, at) => {
    const oldAt = slide.id === undefined || slide.twinOf ? undefined : atOf.get(slide.id)
    const old = oldAt === undefined ? undefined : base[oldAt]
    if (oldAt === undefined || !old) return []
    const like = textOf(slide) === textOf(old) ? 1 : slideLikeness(slide, old)
    const isSame = like >= reusedBelow || (isOnlyTitle(slide) && isOnlyTitle(old))
    return isSame ? [{ at, oldAt, like }] : []
  })
  const partner = new Map<number, number>()
  for (const all of Map.groupBy(claims, ({ oldAt }) => oldAt).values()) {
    const best = all.reduce((most, one) => (one.like > most.like ? one : most))
    partner.set(best.at, best.oldAt)
  }
  return { partner, copies: new Set(claims.map(({ at }) => at).filter((at) => !partner.has(at))) }
}

/** The title, or a line of some words, the same on both; those that are only a title have none to compare. */
function haveLine(one: RawSlide, other: RawSlide): boolean {
  if (titleOf(one) !== '' && titleOf(one) === titleOf(other)) return true
  if (isOnlyTitle(one) || isOnlyTitle(other)) return true
  const others = new Set(sayingLines(other.body))
  return sayingLines(one.body).some((line) => others.has(line))
}

function isOnlyTitle({ body }: RawSlide): boolean {
  return sayingLines(body).every((line) => TITLE.test(line))
}

function sayingLines(body: string): string[] {
  return body
    .split('\n')
    .map(normalised)
    .filter((line) => !isMinutesLine(line) && (line.match(WORD)?.length ?? 0) > 1)
}

function slideLikeness(one: RawSlide, other: RawSlide): number {
  const [a, b] = [titleOf(one), titleOf(other)]
  const bonus = a !== '' && a === b ? sameTitle : 0
  return Math.min(1, likeness(timeless(one), timeless(other)) + bonus)
}

/** How long it takes is no word of the slide: a divider has few besides. */
const timeless = kept(({ body }: RawSlide): string =>
  body
    .split('\n')
    .filter((line) => !isMinutesLine(line))
    .join('\n'),
)

/** The slide's first heading. */
export const titleOf = kept(({ body }: RawSlide): string => TITLE.exec(body)?.[1]?.trim() ?? '')
