// Which slide of a changed deck is which of the base: its address is a hint, its words decide.
import { likeness, normalised } from './match/likeness.ts'
import { match } from './match/match.ts'
import { type RawSlide, textOf } from './split/split-deck.ts'

/** A slide that carries another's address but shares fewer words is another slide. */
const reusedBelow = 0.08
/** Alike enough without an address; decks say much with few words. With the same title less will do. */
const alikeFrom = 0.5
const sameTitle = 0.15
const TITLE = /^#{1,6}\s+(.*)$/m

/** Index in `base` of each slide that has a partner there. */
export function matchSlides(
  slides: readonly RawSlide[],
  base: readonly RawSlide[],
): Map<number, number> {
  const partner = byAddress(slides, base)
  const taken = new Set(partner.values())
  const free = slides.flatMap((_, at) => (partner.has(at) || slides[at]?.twinOf ? [] : [at]))
  const oldFree = base.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const found = match(
    free.flatMap((at) => slides[at] ?? []),
    oldFree.flatMap((at) => base[at] ?? []),
    {
      key: (slide) => normalised(textOf(slide)),
      likeness: slideLikeness,
      nearby: alikeFrom,
      anywhere: alikeFrom,
    },
  )
  for (const [at, oldAt] of found) partner.set(free[at] ?? 0, oldFree[oldAt] ?? 0)
  return partner
}

/** Of several slides with one address the most alike is the slide; the others are copies. */
function byAddress(slides: readonly RawSlide[], base: readonly RawSlide[]): Map<number, number> {
  const partner = new Map<number, number>()
  const atOf = new Map(base.flatMap(({ id }, at) => (id === undefined ? [] : [[id, at] as const])))
  const claims = new Map<number, { at: number; like: number }>()
  slides.forEach((slide, at) => {
    const oldAt = slide.id === undefined || slide.twinOf ? undefined : atOf.get(slide.id)
    const old = oldAt === undefined ? undefined : base[oldAt]
    if (oldAt === undefined || !old) return
    const like = textOf(slide) === textOf(old) ? 1 : slideLikeness(slide, old)
    if (like < reusedBelow) return
    const claim = claims.get(oldAt)
    if (!claim || like > claim.like) claims.set(oldAt, { at, like })
  })
  for (const [oldAt, { at }] of claims) partner.set(at, oldAt)
  return partner
}

function slideLikeness(one: RawSlide, other: RawSlide): number {
  const [a, b] = [titleOf(one), titleOf(other)]
  const bonus = a !== '' && a === b ? sameTitle : 0
  return Math.min(1, likeness(one.body, other.body) + bonus)
}

/** The slide's first heading. */
export function titleOf({ body }: RawSlide): string {
  return TITLE.exec(body)?.[1]?.trim() ?? ''
}
