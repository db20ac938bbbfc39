// What of a deck participants may have on a site: all but the solutions of its exercises.
import { joinDeck, splitDeck } from '../merge/split/split-deck.ts'

const ID = /^routeAlias:[ \t]*(\S+)/m
const SOLUTION = /^solution:[ \t]*true[ \t]*\r?$/m

/** The deck's text without its solutions; the same text when it has none. */
export function participantsDeck(text: string): string {
  const deck = splitDeck(text)
  // The first slide carries the keys of the whole deck.
  const slides = deck.slides.filter(({ front }, index) => index === 0 || !SOLUTION.test(front))
  return joinDeck({ ...deck, slides })
}

/** Addresses of the slides that participants do not get. */
export function solutionIds(text: string): string[] {
  return splitDeck(text).slides.flatMap(({ front }) =>
    SOLUTION.test(front) ? (ID.exec(front)?.[1] ?? []) : [],
  )
}
