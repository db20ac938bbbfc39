// Slides that both changed and nobody settled: what is on show, and the notes' version hidden behind it.
import { titleOf } from './match-slides.ts'
import { joinDeck, type RawSlide, splitDeck, textOf } from './split/split-deck.ts'
import { numbersOf } from './pairs.ts'
import { shownTwin } from './twin.ts'

export interface OpenConflict {
  readonly id: string
  readonly title: string
  /** 1-based, as the room sees it; nothing when the presenter took the slide out. */
  readonly number?: number
  readonly ours: string
  readonly theirs: string
  /** 1-based, in the deck in which all is shown. */
  readonly numberOfTheirs: number
}

/** Hidden ones have none. */
const ADDRESS = /^routeAlias:.*\r?\n/m

/** @returns The conflicts in order, and the deck with the notes' versions shown, for pictures. */
export function openConflicts(text: string): {
  readonly conflicts: readonly OpenConflict[]
  readonly shown: string
} {
  const deck = splitDeck(text)
  const slides = deck.slides.map((slide) => (slide.twinOf === undefined ? slide : shownTwin(slide)))
  const [numbers, numbersShown] = [numbersOf(deck.slides), numbersOf(slides)]
  const conflicts = deck.slides.flatMap(({ twinOf: id }, at): OpenConflict[] => {
    const theirs = slides[at]
    const numberOfTheirs = numbersShown[at]
    if (id === undefined || !theirs || numberOfTheirs === undefined) return []
    const isMine = (slide: RawSlide, index: number): boolean =>
      slide.id === id && slide.twinOf === undefined && numbers[index] !== undefined
    const mineAt = deck.slides.slice(0, at).findLastIndex(isMine)
    const mine = deck.slides[mineAt]
    const number = numbers[mineAt]
    return [
      {
        id,
        title: titleOf(theirs),
        ...(number === undefined ? {} : { number }),
        ours: mine ? textOf(mine).replace(ADDRESS, '') : '',
        theirs: textOf(theirs),
        numberOfTheirs,
      },
    ]
  })
  return { conflicts, shown: joinDeck({ ...deck, slides }) }
}
