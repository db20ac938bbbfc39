// The two rates of live coding that fit a set of episodes best; speech stays as it is.
import { type Pace, pace } from '../../../src/speak/pace.ts'
import { type Episode, errorOf, errorsOf } from './lesson-times.ts'

const steps = (upTo: number, by: number): number[] =>
  Array.from({ length: Math.round(upTo / by) + 1 }, (_, at) => at * by)

/** Least mean error over a grid; of equals, the one with the least bias. */
export function fittedPace(episodes: readonly Episode[]): Pace {
  let best = pace
  let least = Infinity
  for (const secondsPerCommand of steps(60, 2.5))
    for (const secondsPerCodeLine of steps(15, 0.5))
      for (const secondsPerPicture of steps(120, 10)) {
        const tried = { ...pace, secondsPerCommand, secondsPerCodeLine, secondsPerPicture }
        const { meanError, bias } = errorsOf(episodes.map((one) => errorOf(one, tried)))
        const badness = meanError + Math.abs(bias) / 100
        if (badness >= least) continue
        best = tried
        least = badness
      }
  return best
}
