// Base, the presenter's deck and the notes' new one → one deck, and what happened to each slide.
import { lostWords } from './conserve.ts'
import { type Written, written } from './derived.ts'
import { normalised } from './match/likeness.ts'
import { matchSlides, titleOf } from './match-slides.ts'
import { mergeFronts, plain } from './merge-front.ts'
import { type Conflict, mergeBodies, type Three } from './merge-units.ts'
import { kept } from '../model/recalled.ts'
import { news } from './news.ts'
import { mergeOrdered, type Slot } from './ordered.ts'
import { relocate } from './relocate/relocate.ts'
import {
  joinDeck,
  rawSlide,
  type RawSlide,
  type SplitDeck,
  splitDeck,
  textOf,
} from './split/split-deck.ts'
import { twinOf } from './twin.ts'

/** What happened to one slide. */
export interface Change {
  readonly did: 'added' | 'removed' | 'changed' | 'merged' | 'kept' | 'conflict'
  readonly id: string
  readonly title: string
  /** For `merged` and `conflict`: what both changed. */
  readonly conflicts: readonly Conflict[]
  /** The slide on each side, with what moved to it from others; nothing where it is not there. */
  readonly texts?: Partial<Three>
}

/** For records of a run, which have the decks themselves. */
export function withoutTexts(change: Change): Omit<Change, 'texts'> {
  const { texts: _, ...rest } = change
  return rest
}

export interface MergedDeck {
  readonly text: string
  readonly changes: readonly Change[]
  /** False when it cannot be shown that no word is lost: then the presenter's deck stays whole. */
  readonly isSafe: boolean
}

export interface Decks {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Merges by slide, then by field (regeneration.md §4). Never loses a word of either side: a slide for
 * which that cannot be shown stays as the presenter has it, with the notes' version hidden behind it.
 */
export function mergeDecks({ base, ours, theirs }: Decks): MergedDeck {
  if (ours === base) return { text: theirs, changes: [], isSafe: true }
  if (theirs === base || ours === theirs) return { text: ours, changes: [], isSafe: true }
  const eol = /\r\n/.test(ours) ? '\r\n' : '\n'
  const mark = ours.startsWith('\uFEFF') ? '\uFEFF' : ''
  const [b, o, t] = [base, ours.slice(mark.length), theirs].map((text) =>
    splitDeck(text.replaceAll('\r\n', '\n')),
  )
  if (!b || !o || !t) throw new RangeError('three texts are split')
  const known = dropStaleTwins(o.slides, { base: b.slides, theirs: t.slides })
  const linked = relocate({
    base: b.slides,
    ours: known,
    theirs: t.slides,
    oursBase: matchSlides(known, b.slides),
    theirsBase: matchSlides(t.slides, b.slides),
  })
  const { slots } = mergeOrdered({
    ...linked,
    isSame: (one, other) => one.twinOf === undefined && textOf(one) === textOf(other),
  })
  const changes: Change[] = []
  const without = written([...linked.base, ...linked.theirs])
  const settled = slots.map((slot) => ({
    slot,
    slides: settle(slot, { changes, deck: linked.theirs, written: without }),
  }))
  // The first slide carries the deck's own keys: nothing may come before it.
  const first =
    settled.find(({ slot, slides }) => slot.ours === linked.ours[0] && slides.length > 0) ??
    settled.find(({ slot, slides }) => slot.theirs === linked.theirs[0] && slides.length > 0)
  const slides = [first, ...settled.filter((one) => one !== first)].flatMap(
    (one) => one?.slides ?? [],
  )
  const end = lineEnds(joinDeck(o))
  const merged = { slides: apart(slides), rest: o.rest }
  const joined = joinDeck(merged)
  const result = joined.slice(0, joined.length - lineEnds(joined).length) + end
  // The last net, over the whole: a broken boundary may have put text where no slide is.
  const there = piecesOf(merged)
  const dues = settled.flatMap(({ slot, slides: all }) => due(slot, all))
  const lost = [
    lostWords(piecesOf(o), { base: piecesOf(b), result: there }),
    lostWords(
      dues.flatMap(({ theirs: slide }) => (slide ? [without(slide.body)] : [])),
      { base: dues.flatMap(({ base: slide }) => slide?.body ?? []), result: there },
    ),
  ]
  const isLost = slides.length === 0 || lost.some(({ length }) => length > 0)
  if (isLost) return { text: ours, changes: [], isSafe: false }
  return { text: mark + result.replaceAll('\n', eol), changes, isSafe: true }
}

/** Those at the end. A regular expression would try at each line end of a long deck. */
function lineEnds(text: string): string {
  let from = text.length
  while (text[from - 1] === '\n') from -= 1
  return text.slice(from)
}

/** What of the notes must be somewhere: all but slides that the presenter took out. Frontmatter of those need not come back. */
function due(
  { ours, base, theirs }: Slot<RawSlide>,
  slides: readonly RawSlide[],
): Pick<Slot<RawSlide>, 'base' | 'theirs'>[] {
  const isTakenOut = base && theirs && !ours && slides.length === 0
  const isAsItWas = base && theirs && base.body === theirs.body
  return isTakenOut || isAsItWas ? [] : [{ ...(base && { base }), ...(theirs && { theirs }) }]
}

const wholeOf = kept((slide: RawSlide): string => slide.before + textOf(slide))

/** A deck in pieces, most of which other decks have too. */
function piecesOf({ slides, rest }: SplitDeck): string[] {
  return [...slides.map((slide) => wholeOf(slide)), rest]
}

/** A twin that nobody touched goes when the notes change that slide again: it is settled anew. */
function dropStaleTwins(
  ours: readonly RawSlide[],
  { base, theirs }: { base: readonly RawSlide[]; theirs: readonly RawSlide[] },
): RawSlide[] {
  const [old, next] = [byId(base), byId(theirs)]
  return ours.filter((slide) => {
    const { twinOf: id } = slide
    const was = id === undefined ? undefined : old.get(id)
    const will = id === undefined ? undefined : next.get(id)
    if (id === undefined || !was || (will && isEqual(was, will))) return true
    return !isEqual(twinOf(was, { id }), slide)
  })
}

function byId(slides: readonly RawSlide[]): Map<string, RawSlide> {
  return new Map(slides.flatMap((slide) => (slide.id ? [[slide.id, slide] as const] : [])))
}

/** What becomes of one slide (regeneration.md §4.1). */
function settle(
  slot: Slot<RawSlide>,
  {
    changes,
    deck,
    written: without,
  }: { changes: Change[]; deck: readonly RawSlide[]; written: Written },
): RawSlide[] {
  const { ours, base, theirs } = slot
  const tell = (did: Change['did'], conflicts: readonly Conflict[] = []): void => {
    const shown = ours ?? theirs ?? base
    const id = shown?.id ?? base?.id ?? theirs?.id ?? ''
    const texts = Object.fromEntries(
      Object.entries(slot).map(([side, slide]) => [side, textOf(slide as RawSlide)]),
    )
    changes.push({ did, id, title: shown ? titleOf(shown) : '', conflicts, texts })
  }
  if (ours && base && theirs) {
    if (isEqual(base, theirs)) {
      if (!isEqual(ours, base)) tell('kept')
      return [ours]
    }
    if (isEqual(ours, theirs)) return [ours]
    if (isEqual(ours, base)) {
      tell('changed')
      return [{ ...theirs, before: ours.before }]
    }
    return mergeSlide({ ours, base, theirs }, { tell, written: without })
  }
  if (ours && base) {
    if (isEqual(ours, base) || !addsTo(ours, base)) {
      tell('removed')
      return []
    }
    tell('conflict', [{ ours: titleOf(ours), theirs: '' }])
    return [ours]
  }
  if (base && theirs) {
    // The presenter took it out. What the notes now say there is kept for them, hidden.
    if (isEqual(base, theirs) || news(theirs, { base, deck, written: without }).length === 0)
      return []
    tell('conflict', [{ ours: '', theirs: titleOf(theirs) }])
    return [twinOf(theirs, { id: theirs.id ?? '' })]
  }
  if (ours) {
    if (!theirs && !ours.twinOf) tell('kept')
    return [ours]
  }
  if (!theirs) return []
  tell('added')
  return [theirs]
}

function mergeSlide(
  { ours, base, theirs }: Record<'ours' | 'base' | 'theirs', RawSlide>,
  {
    tell,
    written: without,
  }: {
    tell: (did: Change['did'], conflicts?: readonly Conflict[]) => void
    written: Written
  },
): RawSlide[] {
  const front = mergeFronts({ base: base.front, ours: ours.front, theirs: theirs.front })
  const three = { base: base.body, ours: ours.body, theirs: theirs.body }
  const body = mergeBodies(three, { written: without })
  const merged = rawSlide({ before: ours.before, front: front.text, body: body.text })
  const conflicts = [...front.conflicts, ...body.conflicts]
  const id = theirs.id ?? base.id ?? ''
  const result = textOf(merged)
  const lostOurs = lostWords(textOf(ours), { base: textOf(base), result })
  if (lostOurs.length > 0 || !isOneSlide(merged)) {
    tell('conflict', [{ ours: titleOf(ours), theirs: titleOf(theirs) }])
    return [ours, twinOf(theirs, { id })]
  }
  // A line that follows from other slides is not missed where the presenter took it out.
  const wanted = textOf({ ...theirs, body: without(theirs.body) })
  const lostTheirs = lostWords(wanted, { base: textOf(base), result })
  if (conflicts.length === 0 && lostTheirs.length === 0) {
    tell('merged')
    return [merged]
  }
  tell('conflict', conflicts)
  // Where no word of the notes is missing there is nothing to keep hidden.
  return lostTheirs.length === 0 ? [merged] : [merged, twinOf(theirs, { id })]
}

/** Did the presenter write anything there, or only take out and move? */
function addsTo(ours: RawSlide, base: RawSlide): boolean {
  const lines = ({ front, body }: RawSlide): string[] => [
    ...front.split('\n').map(plain),
    ...body.split('\n').map(normalised),
  ]
  const old = new Set(lines(base))
  return lines(ours).some((line) => !old.has(line))
}

/** Slidev must read what was merged as the one slide that it is. */
function isOneSlide(slide: RawSlide): boolean {
  const { slides } = splitDeck(textOf(slide))
  return slides.length === 1 && slides[0]?.front === slide.front
}

function isEqual(one: RawSlide, other: RawSlide): boolean {
  return textOf(one) === textOf(other) || normalised(textOf(one)) === normalised(textOf(other))
}

/** A blank line between slides, and a separator before one that has no frontmatter to begin it. */
function apart(slides: readonly RawSlide[]): RawSlide[] {
  return slides.map((slide, at) => {
    const isLast = at === slides.length - 1
    const body =
      isLast || slide.body.endsWith('\n\n') ? slide.body : `${slide.body.replace(/\n*$/, '')}\n\n`
    const needsMark = at > 0 && slide.front === '' && !slide.before.includes('---')
    return { ...slide, body, before: needsMark ? '---\n' : slide.before }
  })
}
