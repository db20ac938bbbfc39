// Where the author says how long it takes, the estimate only says how that is shared out.
import type { Slide } from '../model/slide.ts'
import type { StatedTime } from '../model/stated-time.ts'

/** Nobody talks longer about a slide than this times the estimate; what is left is free time. */
const stretchAtMost = 2
const spareAtLeast = 60

/** Seconds of each slide, and free ones behind it. */
export interface Shared {
  readonly seconds: readonly number[]
  readonly spare: readonly number[]
}

/**
 * The seconds of each slide so that those of a stated stretch, with what is free at its end, sum up to
 * what is stated; a slide that is all of its stretch takes all of it. A stretch in another one keeps
 * its own time; the rest of the outer one shares what is left.
 * @param seconds Estimates, one for each slide.
 */
export function asStated(
  seconds: readonly number[],
  { slides, stated }: { slides: readonly Slide[]; stated: readonly StatedTime[] },
): Shared {
  const shared = [...seconds]
  const spare = seconds.map(() => 0)
  const isFixed = slides.map(({ givenMinutes }) => givenMinutes !== undefined)
  for (const time of stated.toSorted(innerFirst)) {
    const within = slides.flatMap((slide, index) => (isOf(slide, time) ? [index] : []))
    const total = (indices: readonly number[]): number =>
      indices.reduce((sum, index) => sum + (shared[index] ?? 0), 0)
    const free = within.filter((index) => !isFixed[index])
    if (free.length === 0) continue
    const taken =
      total(within) - total(free) + within.reduce((sum, at) => sum + (spare[at] ?? 0), 0)
    const left = Math.max(0, time.minutes * 60 - taken)
    const most = within.length === 1 ? Infinity : stretchAtMost * total(free)
    const isThin = left - most >= spareAtLeast
    const scale = (isThin ? most : left) / (total(free) || 1)
    const last = within.at(-1)
    if (isThin && last !== undefined) spare[last] = (spare[last] ?? 0) + left - most
    for (const index of free) {
      shared[index] = (shared[index] ?? 0) * scale
      isFixed[index] = true
    }
  }
  return { seconds: shared, spare }
}

/** A stretch that is stated whole: nothing of what its slides take together is an estimate. */
export interface StatedWhole {
  readonly slides: readonly Slide[]
  readonly minutes: number
}

/** One for each time that is stated of all. */
export function statedWholes(
  slides: readonly Slide[],
  { stated }: { stated: readonly StatedTime[] },
): StatedWhole[] {
  return stated
    .filter(({ of }) => of === 'all')
    .map((time) => ({
      slides: slides.filter((slide) => isOf(slide, time)),
      minutes: time.minutes,
    }))
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
