// Where the author says how long it takes, the estimate only says how that is shared out.
import type { Slide } from '../model/slide.ts'
import type { StatedTime } from '../model/stated-time.ts'

/**
 * The seconds of each slide so that those of a stated stretch sum up to what is stated. A stretch in
 * another one keeps its own time; the rest of the outer one shares what is left.
 * @param seconds Estimates, one for each slide.
 */
export function asStated(
  seconds: readonly number[],
  { slides, stated }: { slides: readonly Slide[]; stated: readonly StatedTime[] },
): number[] {
  const shared = [...seconds]
  const isFixed = slides.map(({ givenMinutes }) => givenMinutes !== undefined)
  for (const time of stated.toSorted(innerFirst)) {
    const within = slides.flatMap((slide, index) => (isOf(slide, time) ? [index] : []))
    const free = within.filter((index) => !isFixed[index])
    const total = (indices: readonly number[]): number =>
      indices.reduce((sum, index) => sum + (shared[index] ?? 0), 0)
    const left = Math.max(0, time.minutes * 60 - (total(within) - total(free)))
    const scale = left / (total(free) || 1)
    for (const index of free) {
      shared[index] = (shared[index] ?? 0) * scale
      isFixed[index] = true
    }
  }
  return shared
}

/** The slides of each stretch that is stated whole: nothing of what these take together is an estimate. */
export function statedWholes(
  slides: readonly Slide[],
  { stated }: { stated: readonly StatedTime[] },
): Slide[][] {
  return stated
    .filter(({ of }) => of === 'all')
    .map((time) => slides.filter((slide) => isOf(slide, time)))
}

/** Of two stretches one in the other, the one inside. */
function innerFirst({ place: one }: StatedTime, { place: other }: StatedTime): number {
  return other.fromLine - one.fromLine || one.toLine - other.toLine
}

function isOf(slide: Slide, { place, of }: StatedTime): boolean {
  const isExercise = slide.layout === 'exercise' || slide.isSolution === true
  return (
    slide.layout !== 'section' &&
    (of === 'all' || (of === 'exercises') === isExercise) &&
    slide.place.file === place.file &&
    slide.place.fromLine >= place.fromLine &&
    slide.place.fromLine <= place.toLine
  )
}
