// What happened to one slide: what the presenter wrote over the notes' version, and what the last build changed.
import { matchSlides } from './match-slides.ts'
import { openConflicts } from './open-conflicts.ts'
import { type RawSlide, splitDeck, textOf } from './split/split-deck.ts'

/** Two texts of a slide; one is empty where the slide is not there. */
export interface Step {
  readonly before: string
  readonly after: string
}

export interface SlideHistory {
  /** From what was last generated to what stands in the deck. */
  readonly yours?: Step
  /** From before the last build that changed the deck to now. */
  readonly lastBuild?: Step
  /** Both changed it and nobody settled that: the presenter's version and the notes'. */
  readonly open?: Step
}

/**
 * The history of the slide that the notes call `id`.
 * @param decks Nothing for what is not known: no deck yet, no base, no earlier build.
 */
export function slideHistory(
  id: string,
  decks: { deck: string | undefined; base: string | undefined; before: string | undefined },
): SlideHistory {
  const [deck, base, before] = [decks.deck, decks.base, decks.before].map(
    (text) => text && splitDeck(text.replaceAll('\r\n', '\n')).slides,
  )
  if (!deck) return {}
  const generated = base ? base.find((slide) => slide.id === id) : undefined
  const now = generated ? partner(generated, { of: base || [], among: deck }) : named(deck, id)
  const yours = base && changed(generated, now)
  const earlier = now && before ? partner(now, { of: deck, among: before }) : undefined
  const lastBuild = before && now && changed(earlier, now)
  const open = openConflicts(decks.deck ?? '').conflicts.find((one) => one.id === id)
  return {
    ...(yours ? { yours } : {}),
    ...(lastBuild ? { lastBuild } : {}),
    ...(open ? { open: { before: open.ours, after: open.theirs } } : {}),
  }
}

function named(slides: readonly RawSlide[], id: string): RawSlide | undefined {
  return slides.find((slide) => slide.id === id && slide.twinOf === undefined)
}

/** What a slide of one deck is in another. */
function partner(
  slide: RawSlide,
  { of, among }: { of: readonly RawSlide[]; among: readonly RawSlide[] },
): RawSlide | undefined {
  const at = of.indexOf(slide)
  const found = [...matchSlides(among, of)].find(([, old]) => old === at)
  return found && among[found[0]]
}

function changed(before: RawSlide | undefined, after: RawSlide | undefined): Step | undefined {
  const [was, is] = [before, after].map((slide) => (slide ? textOf(slide).trim() : ''))
  return was === undefined || is === undefined || was === is
    ? undefined
    : { before: was, after: is }
}
