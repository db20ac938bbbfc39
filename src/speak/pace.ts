// How long what there is to teach takes: few rates, each with its meaning and where it is from.
import type { Teaching } from './teaching.ts'

/**
 * The rates. Those of speech are quality.md §4's; only the one of code is fitted, by least squares, to
 * what the authors of four Carpentries lessons say that their episodes take (`npm run bench:time`).
 * Lesson prose is not read aloud, and slide text is not either: both are told, with more words than
 * are written, so one rate does for both. On 41 episodes that is 63 written words a minute; the best
 * rate for prose alone is 62 (workshops.md §3.1).
 */
export interface Pace {
  /** Words said for each one of the notes. */
  readonly spokenPerWritten: number
  /** From one slide to the next. */
  readonly secondsPerSlide: number
  /** A line of code typed, or gone through, in front of people who do the same. */
  readonly secondsPerCodeLine: number
  /** Looking at something takes half its time on top of the talk. */
  readonly visualShare: number
  /** Questions from the room, a typing error, a sip of water. */
  readonly slack: number
}

export const pace: Pace = {
  spokenPerWritten: 1.6,
  secondsPerSlide: 3,
  secondsPerCodeLine: 5,
  visualShare: 0.5,
  slack: 1.1,
}

/**
 * Seconds to teach it at the speech of a language; additive, so an episode's counts may be given
 * whole. A command takes no time of its own: it is typed while it is told about (`adLib`).
 */
export function secondsOf(
  teaching: Teaching,
  options: { wordsPerMinute: number; pace?: Pace },
): number {
  const { wordsPerMinute, pace: rate = pace } = options
  const speech = ((teaching.words * rate.spokenPerWritten) / wordsPerMinute) * 60
  return (
    rate.slack *
    (speech +
      teaching.slides * rate.secondsPerSlide +
      teaching.codeLines * rate.secondsPerCodeLine +
      teaching.visualSeconds * rate.visualShare)
  )
}
