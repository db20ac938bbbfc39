// How long each slide takes to say: the timing model of quality.md §4.
import type { Locale } from '../locale/words.ts'
import { kept } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import type { StatedTime } from '../model/stated-time.ts'
import { asStated, type StatedWhole, statedWholes } from './as-stated.ts'
import { teachingWithAdLib } from './ad-lib.ts'
import { secondsOf } from './pace.ts'
import { nothing, type Teaching } from './teaching.ts'

const secondsAtLeast = 6
/** What is spoken says so, however little time is stated for it. */
const minutesAtLeast = 0.1
const secondsOfPart = 10
/** A question is read, thought about, answered and talked over. */
const secondsOfQuestion = 60
/** Done and talked over, its answer too: the median of 20 real episodes (workshops.md §0.2). */
const secondsOfExercise = 300

/**
 * Fills in the minutes of every slide, as the author states them or estimated; what opens a part
 * gets those of all of it, at least 1, and whether the author states them.
 * @returns Slides with `minutes`, rounded to 0.1.
 */
export function speak(
  slides: readonly Slide[],
  options: { locale: Locale; stated?: readonly StatedTime[] },
): Slide[] {
  const { locale, stated = [] } = options
  const end = slides.findIndex(({ layout }) => layout === 'end')
  const teaching = teachingWithAdLib(slides)
  const estimates = slides.map((slide, index) =>
    // What stands behind the last slide is looked up, not spoken.
    end !== -1 && index > end ? 0 : slideSeconds(slide, { locale, teaching: teaching[index] }),
  )
  const { seconds, spare } = asStated(estimates, { slides, stated })
  const timed = slides.map((slide, index) => {
    const isSpoken = estimates[index] !== 0
    const minutes = isSpoken ? Math.max(minutesAtLeast, round((seconds[index] ?? 0) / 60)) : 0
    const free = Math.round((spare[index] ?? 0) / 60)
    const own = withMinutes(slide, minutes)
    return free === 0 ? own : withSpare(own, free)
  })
  const wholes = statedWholes(timed, { stated })
  return timed.map((slide, index) => {
    const isDivider = slide.layout === 'section'
    if (!isDivider && !slide.opensPart) {
      return wholeOf([slide], wholes) ? withStated(slide) : slide
    }
    const part = partAt(timed, index)
    const whole = wholeOf(isDivider ? part.slice(1) : part, wholes)
    const sum = part.reduce((total, one) => total + one.minutes + (one.spareMinutes ?? 0), 0)
    const minutes = whole?.minutes ?? Math.max(1, Math.round(sum))
    const isStated = whole !== undefined
    return isDivider ? divider(slide, minutes, isStated) : opening(slide, minutes, isStated)
  })
}

const withMinutes = kept((slide: Slide, minutes: number): Slide => ({ ...slide, minutes }))
const withSpare = kept((slide: Slide, spareMinutes: number): Slide => ({ ...slide, spareMinutes }))
const withStated = kept((slide: Slide): Slide => ({ ...slide, isStated: true }))
const divider = kept((slide: Slide, minutes: number, isStated: boolean): Slide => {
  return { ...slide, minutes, isStated }
})
const opening = kept((slide: Slide, minutes: number, isStated: boolean): Slide => {
  return { ...slide, opensPart: { minutes, isStated } }
})

/** The stretch that is these slides and no others. */
function wholeOf(part: readonly Slide[], wholes: readonly StatedWhole[]): StatedWhole | undefined {
  return wholes.find(
    ({ slides }) =>
      slides.length === part.length && slides.every((slide, at) => slide === part[at]),
  )
}

/** The divider of a part, or its first slide, and all up to the next one. */
function partAt(slides: readonly Slide[], at: number): readonly Slide[] {
  const next = slides.findIndex(
    ({ layout, opensPart }, index) =>
      index > at && (layout === 'section' || layout === 'end' || opensPart !== undefined),
  )
  return slides.slice(at, next === -1 ? undefined : next)
}

function slideSeconds(
  slide: Slide,
  { teaching = nothing, locale }: { teaching: Teaching | undefined; locale: Locale },
): number {
  if (slide.givenMinutes !== undefined) return slide.givenMinutes * 60
  if (slide.layout === 'section') return secondsOfPart
  if (slide.layout === 'quiz') return secondsOfQuestion
  if (slide.layout === 'exercise') return secondsOfExercise
  if (slide.isSolution) return secondsAtLeast
  return Math.max(
    secondsAtLeast,
    secondsOf(teaching, { wordsPerMinute: locale.spokenWordsPerMinute }),
  )
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
