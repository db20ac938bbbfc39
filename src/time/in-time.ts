// Slides with their minutes, in the time there is: shortened for a variant, with a clock, and a warning.
import type { Locale } from '../locale/words.ts'
import type { Finding } from '../model/finding.ts'
import type { NotesMeta } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Slide } from '../model/slide.ts'
import { budgetFindings } from './budget.ts'
import { clock, startMinutes } from './clock.ts'
import { durationMinutes } from './duration.ts'
import { type LeftSlide, shorten } from './shorten.ts'

/** Another event with the same notes: sections marked for it, and perhaps less time. */
export interface Variant {
  readonly name: string
  readonly minutes?: number
}

export interface TimeOptions {
  readonly meta: NotesMeta
  /** Of the whole notes, for findings. */
  readonly place: Place
  readonly variant?: Variant | undefined
  readonly words: Locale['words']
  /** Counts minutes; of slides that were shortened, what the notes state for all of them is void. */
  readonly speak: (
    slides: readonly Slide[],
    options: { readonly isShortened: boolean },
  ) => readonly Slide[]
}

export interface InTime {
  readonly slides: readonly Slide[]
  /** What there is no time for. */
  readonly left: readonly LeftSlide[]
  readonly findings: readonly Finding[]
  /** The time there is. */
  readonly minutes?: number
}

/** A variant has its own time; the notes' `duration` is for the whole. */
export function inTime(drawn: readonly Slide[], options: TimeOptions): InTime {
  const { meta, place, variant, words, speak } = options
  const spoken = speak(drawn, { isShortened: false })
  const short =
    variant?.minutes === undefined ? undefined : shorten(spoken, { minutes: variant.minutes })
  // Parts are counted anew; slides keep their minutes, also of a stretch whose time is stated.
  const timed = short ? speak(short.kept.map(timedAlready), { isShortened: true }) : spoken
  const start = startMinutes(meta.start ?? '')
  const minutes = variant ? variant.minutes : durationMinutes(meta.duration ?? '')
  return {
    slides: start === undefined ? timed : clock(timed, { start, word: words.pause }),
    left: short?.left ?? [],
    findings: minutes === undefined ? [] : budgetFindings(timed, { minutes, place }),
    ...(minutes === undefined ? {} : { minutes }),
  }
}

function timedAlready(slide: Slide): Slide {
  return slide.layout === 'section' ? slide : { ...slide, givenMinutes: slide.minutes }
}
