// How long what there is to teach takes: few rates, each with its meaning and where it is from.
import type { Teaching } from './teaching.ts'

/**
 * Seconds each thing takes. Speech is quality.md §4's; the two of live coding are fitted to what the
 * authors of four Carpentries lessons say their episodes take (`tests/data/lesson-times.json`,
 * `npm run bench:time`): nobody reads a lesson aloud, it is told, typed and tried.
 */
export interface Pace {
  /** A presenter says more than is written: words said for each one of the notes. */
  readonly spokenPerWritten: number
  /** From one slide to the next. */
  readonly secondsPerSlide: number
  /** A command typed, run and its answer looked at; what it is for is told besides. */
  readonly secondsPerCommand: number
  /** A line of code typed or gone through. */
  readonly secondsPerCodeLine: number
  /** A picture looked at and talked about. */
  readonly secondsPerPicture: number
  /** Looking at something takes half its time on top of the talk. */
  readonly visualShare: number
  /** Questions from the room, a typing error, a sip of water. */
  readonly slack: number
}

export const pace: Pace = {
  spokenPerWritten: 1.6,
  secondsPerSlide: 3,
  secondsPerCommand: 10,
  secondsPerCodeLine: 3,
  secondsPerPicture: 8,
  visualShare: 0.5,
  slack: 1.1,
}

/** Seconds to teach it at the speech of a language; additive, so an episode's counts may be given whole. */
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
      teaching.commands * rate.secondsPerCommand +
      teaching.codeLines * rate.secondsPerCodeLine +
      teaching.pictures * rate.secondsPerPicture +
      teaching.visualSeconds * rate.visualShare)
  )
}
