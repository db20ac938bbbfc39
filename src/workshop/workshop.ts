// Sections with shapes → what the notes give besides slides: glossary, lab, questions.
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { Workshop } from '../model/workshop.ts'
import { glossary } from './glossary.ts'
import { lab } from './lab.ts'
import { questions } from './questions.ts'

export interface WorkshopOptions {
  readonly locale: Locale
  /** Planned slides: comparisons are matched there. */
  readonly slides: readonly Slide[]
  /** Terms that the author does not want in the glossary. */
  readonly drop?: readonly string[]
}

/** Derives; pure. Every text is from the notes or one of the few words of the locale. */
export function workshop(root: Section, options: WorkshopOptions): Workshop {
  const entries = glossary(root, options)
  return {
    glossary: entries,
    lab: lab(root),
    questions: questions(root, { ...options, glossary: entries }),
  }
}
