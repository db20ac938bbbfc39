// The rate of code that fits a set of episodes best; speech stays as it is.
import { type Pace, pace } from '../../../src/speak/pace.ts'
import { type Episode, errorOf } from './lesson-times.ts'

/** Least squares: the error of each episode is linear in the rate. */
export function fittedPace(episodes: readonly Episode[]): Pace {
  const without: Pace = { ...pace, secondsPerCodeLine: 0 }
  const withOne: Pace = { ...pace, secondsPerCodeLine: 1 }
  let crossed = 0
  let squared = 0
  for (const episode of episodes) {
    const error = errorOf(episode, without)
    const growth = errorOf(episode, withOne) - error
    crossed -= error * growth
    squared += growth * growth
  }
  return { ...pace, secondsPerCodeLine: Math.max(0, crossed / squared) }
}
