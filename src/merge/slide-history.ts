// What happened to one slide: what the presenter wrote over the notes' version, and what each of the last runs did.
import { hashOf, type Journal } from './journal.ts'
import { matchSlides } from './match-slides.ts'
import { type Change, mergeDecks } from './merge-decks.ts'
import { openConflicts } from './open-conflicts.ts'
import { type RawSlide, splitDeck, textOf } from './split/split-deck.ts'

/** Two texts of a slide; one is empty where the slide is not there. */
export interface Step {
  readonly before: string
  readonly after: string
}

/** A run that touched the slide. */
export interface SlideRun extends Pick<Journal, 'number' | 'did' | 'undid'> {
  /** What it did to the slide, and whose text won; nothing for a deck that had no edits. */
  readonly change?: Change
  /** Nothing where the text is as it was, or not known any more. */
  readonly step?: Step
}

export interface SlideHistory {
  /** From what was last generated to what stands in the deck. */
  readonly yours?: Step
  /** Newest first. */
  readonly runs: readonly SlideRun[]
  /** Both changed it and nobody settled that: the presenter's version and the notes'. */
  readonly open?: Step
}

export interface Known {
  /** Nothing: no deck yet. */
  readonly deck: string | undefined
  readonly base: string | undefined
  /** The last runs, newest first. */
  readonly history: readonly Journal[]
}

/** The history of the slide that the notes call `id`. */
export function slideHistory(id: string, { deck, base, history }: Known): SlideHistory {
  if (deck === undefined) return { runs: [] }
  const now = slidesOf(deck)
  const old = base === undefined ? [] : slidesOf(base)
  const generated = named(old, id)
  const shown = generated ? partner(generated, { of: old, among: now }) : named(now, id)
  const yours = base === undefined ? undefined : stepOf(generated, shown)
  const open = openConflicts(deck).conflicts.find((one) => one.id === id)
  const start = shown ? { slide: shown, slides: now } : { slide: generated, slides: old }
  return {
    ...(yours ? { yours } : {}),
    runs: runsOf(id, { ...start, history, deck }),
    ...(open ? { open: { before: open.ours, after: open.theirs } } : {}),
  }
}

/** Follows the slide back through the decks, run by run, to the one that brought it. */
function runsOf(
  id: string,
  options: {
    slide: RawSlide | undefined
    slides: readonly RawSlide[]
    history: readonly Journal[]
    deck: string
  },
): SlideRun[] {
  let { slide, slides } = options
  const runs: SlideRun[] = []
  for (const run of options.history) {
    const after = deckAfter(run, options)
    const there = after === undefined ? slides : slidesOf(after)
    const before = run.deckBefore === undefined ? [] : slidesOf(run.deckBefore)
    const is = partner(slide, { of: slides, among: there }) ?? named(there, id)
    const was =
      partner(is ?? slide, { of: is ? there : slides, among: before }) ?? named(before, id)
    const step = after === undefined ? undefined : stepOf(was, is)
    const change = run.changes.find((one) => one.id !== '' && [id, is?.id].includes(one.id))
    const isTold = change !== undefined && (change.did !== 'kept' || run.did === 'resolved')
    if (step || isTold) {
      const { number, did, undid } = run
      runs.push({
        ...{ number, did, ...(undid === undefined ? {} : { undid }) },
        ...(change ? { change } : {}),
        ...(step ? { step } : {}),
      })
    }
    if (was) [slide, slides] = [was, before]
  }
  return runs
}

/** The deck as a run left it: the next one found it so, or what it did is done again. */
function deckAfter(
  run: Journal,
  { history, deck }: { history: readonly Journal[]; deck: string },
): string | undefined {
  const at = history.indexOf(run)
  const { deckBefore: ours, baseBefore: base, baseAfter: theirs } = run
  const isIt = (text: string | undefined): boolean =>
    text !== undefined && hashOf(text) === run.deckAfter
  const known = [
    at === 0 ? deck : history[at - 1]?.deckBefore,
    theirs,
    history.find(({ number }) => number === run.undid)?.deckBefore,
  ].find(isIt)
  if (known !== undefined || ours === undefined || base === undefined || theirs === undefined) {
    return known
  }
  return [mergeDecks({ base, ours, theirs }).text].find(isIt)
}

function slidesOf(deck: string): readonly RawSlide[] {
  return splitDeck(deck.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).slides
}

function named(slides: readonly RawSlide[], id: string): RawSlide | undefined {
  return slides.find((slide) => slide.id === id && slide.twinOf === undefined)
}

/** What a slide of one deck is in another. */
function partner(
  slide: RawSlide | undefined,
  { of, among }: { of: readonly RawSlide[]; among: readonly RawSlide[] },
): RawSlide | undefined {
  if (!slide || of === among) return slide
  const at = of.indexOf(slide)
  const found = [...matchSlides(among, of)].find(([, old]) => old === at)
  return found && among[found[0]]
}

function stepOf(before: RawSlide | undefined, after: RawSlide | undefined): Step | undefined {
  const [was = '', is = ''] = [before, after].map((slide) => (slide ? textOf(slide).trim() : ''))
  return was === is ? undefined : { before: was, after: is }
}
