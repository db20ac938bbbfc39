// What the makers of questions are given, and what they give.
import type { Locale } from '../../locale/words.ts'
import type { Section } from '../../model/section.ts'
import type { Slide } from '../../model/slide.ts'
import type { GlossaryEntry, Question } from '../../model/workshop.ts'

export interface Material {
  readonly sections: readonly Section[]
  readonly slides: readonly Slide[]
  readonly glossary: readonly GlossaryEntry[]
  readonly locale: Locale
}

/** Makes the questions of one kind, best first; none when the evidence is weak. */
export type QuestionMaker = (material: Material) => Question[]
