// Sections with shapes → what the notes give besides slides: glossary, lab, questions.
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { Place } from '../model/place.ts'
import type { Workshop } from '../model/workshop.ts'
import { besides } from './besides.ts'
import { glossary } from './glossary.ts'
import { lab } from './lab.ts'
import { questions } from './questions.ts'
import { withoutTasks } from './without-tasks.ts'

export interface WorkshopOptions {
  readonly locale: Locale
  /** Planned slides: comparisons are matched there. */
  readonly slides: readonly Slide[]
  /** Where solutions stand: nothing that participants get is made of them. */
  readonly solutions: readonly Place[]
  /** Terms that the author does not want in the glossary. */
  readonly drop?: readonly string[]
}

/** Derives; pure. Every text is from the notes or one of the few words of the locale. */
export function workshop(whole: Section, options: WorkshopOptions): Workshop {
  const root = besides(whole, { places: options.solutions })
  const told = withoutTasks(root)
  const entries = glossary(told, options)
  return {
    glossary: entries,
    lab: lab(root),
    fullLab: lab(whole),
    questions: questions(told, { ...options, glossary: entries }),
  }
}
