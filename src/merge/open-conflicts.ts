// Slides that both changed and nobody settled: what is on show, and the notes' version hidden behind it.
import { titleOf } from './match-slides.ts'
import { joinDeck, splitDeck, textOf } from './split/split-deck.ts'

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

const HIDDEN = /^hide:[ \t]*true[ \t]*\r?\n/m
/** Hidden ones have none. */
const ADDRESS = /^routeAlias:.*\r?\n/m
const REGEN = /^regen:.*\r?\n/m

/** @returns The conflicts in order, and the deck with the notes' versions shown, for pictures. */
export function openConflicts(text: string): {
  readonly conflicts: readonly OpenConflict[]
  readonly shown: string
} {
  const deck = splitDeck(text)
  const isHidden = ({ front }: { front: string }): boolean => HIDDEN.test(front)
  let number = 0
  let numberShown = 0
  const seen = new Map<string, { number: number; text: string }>()
  const conflicts = deck.slides.flatMap((slide): OpenConflict[] => {
    const id = slide.twinOf
    if (id === undefined) {
      if (isHidden(slide)) return []
      number += 1
      numberShown += 1
      if (slide.id !== undefined) seen.set(slide.id, { number, text: textOf(slide) })
      return []
    }
    numberShown += 1
    const mine = seen.get(id)
    return [
      {
        id,
        title: titleOf(slide),
        ...(mine ? { number: mine.number } : {}),
        ours: mine?.text.replace(ADDRESS, '') ?? '',
        theirs: textOf(slide).replace(HIDDEN, '').replace(REGEN, ''),
        numberOfTheirs: numberShown,
      },
    ]
  })
  const slides = deck.slides.map((slide) =>
    slide.twinOf === undefined
      ? slide
      : { ...slide, front: slide.front.replace(HIDDEN, '').replace(REGEN, '') },
  )
  return { conflicts, shown: joinDeck({ ...deck, slides }) }
}
