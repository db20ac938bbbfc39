// What is derived from the whole of the notes → slides: questions after each part, reference at the end.
import type { AsWritten } from '../model/as-written.ts'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { Question, Taught, Workshop } from '../model/workshop.ts'
import { cheatSheet } from './cheat-sheet.ts'
import { glossarySlides } from './glossary-slides.ts'
import { idMaker, type PlanContext } from './make-slide.ts'
import { quizSlide } from './quiz-slide.ts'
import { recapSlide } from './recap-slide.ts'

/** One question for this many slides of a part: a question ends something worth asking about. */
const slidesPerQuestion = 3

/** Adds the slides; those of the notes stay as they are. */
export function workshopSlides(
  slides: readonly Slide[],
  options: {
    root: Section
    workshop: Workshop
    locale: Locale
    written: AsWritten
    /** What the author does not want: quiz, recap, commands, glossary. */
    without?: readonly string[]
  },
): Slide[] {
  const { root, workshop, locale, written, without = [] } = options
  const only = <One>(name: string, made: readonly One[]): readonly One[] =>
    without.includes(name) ? [] : made
  const uniqueId = idMaker()
  slides.forEach(({ id }) => uniqueId(id))
  const context: PlanContext = { crumbs: [], uniqueId, exercises: { count: 0 } }
  const parts = cutIntoParts(slides)
  const quizzed = parts.flatMap((part) => [
    ...part,
    ...only('recap', recapOf(part, { workshop, root, locale, context })),
    ...only('quiz', askedIn(part, workshop.questions)).map((question) =>
      quizSlide(question, { root, locale, written, context }),
    ),
  ])
  // Questions come before the closing slide, never after it.
  const end = quizzed.findIndex(({ layout }) => layout === 'end')
  const closing = quizzed[end]
  const ordered = closing ? [...quizzed.filter((slide) => slide !== closing), closing] : quizzed
  return [
    ...ordered,
    ...only('commands', cheatSheet(slides, { root, locale, context })),
    ...only('glossary', glossarySlides(workshop.glossary, { root, locale, context })),
  ]
}

/** Each part with its divider or first slide; what stands before the first part is one too. */
function cutIntoParts(slides: readonly Slide[]): Slide[][] {
  const parts: Slide[][] = [[]]
  for (const slide of slides) {
    const begins = slide.layout === 'section' || slide.opensPart !== undefined
    if (begins || slide.layout === 'end') parts.push([])
    parts.at(-1)?.push(slide)
  }
  return parts
}

function recapOf(
  part: readonly Slide[],
  options: { workshop: Workshop; root: Section; locale: Locale; context: PlanContext },
): Slide[] {
  const entries = taughtIn(part, options.workshop.glossary).filter((one) => !one.isInPassing)
  const slide = recapSlide(part, { ...options, entries })
  return slide ? [slide] : []
}

/** Questions about what the slides of a part were made of. */
function askedIn(part: readonly Slide[], questions: readonly Question[]): Question[] {
  const slides = told(part).length
  return taughtIn(part, questions).slice(0, Math.ceil(slides / slidesPerQuestion))
}

function told(part: readonly Slide[]): Slide[] {
  return part.filter(({ layout }) => !['cover', 'agenda', 'end'].includes(layout))
}

/** What comes from the lines that the slides of a part were made of. */
function taughtIn<One extends Taught>(part: readonly Slide[], all: readonly One[]): One[] {
  const own = told(part)
  const from = Math.min(...own.map(({ place }) => place.fromLine))
  const to = Math.max(...own.map(({ place }) => place.toLine))
  const file = own[0]?.place.file
  return all.filter(
    ({ place }) => place.file === file && place.fromLine >= from && place.fromLine <= to,
  )
}
