// What is derived from the whole of the notes → slides: questions after each part, reference at the end.
import type { AsWritten } from '../model/as-written.ts'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { GlossaryEntry, Question, Taught, Workshop } from '../model/workshop.ts'
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
  const terms = homesOf(workshop.glossary, told(slides))
  const asked = homesOf(workshop.questions, told(slides))
  const quizzed = parts.flatMap((part) => [
    ...part,
    ...only('recap', recapOf(part, { terms, workshop, root, locale, context })),
    ...only('quiz', askedIn(part, asked)).map((question) =>
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
  options: {
    terms: ReadonlyMap<GlossaryEntry, Slide | undefined>
    workshop: Workshop
    root: Section
    locale: Locale
    context: PlanContext
  },
): Slide[] {
  const taught = taughtIn(part, options.terms)
  const entries = taught.filter((one) => !one.isInPassing)
  const slide = recapSlide(part, { ...options, entries })
  return slide ? [slide] : []
}

/** Questions about what the slides of a part were made of. */
function askedIn(
  part: readonly Slide[],
  asked: ReadonlyMap<Question, Slide | undefined>,
): Question[] {
  const most = Math.ceil(told(part).length / slidesPerQuestion)
  return taughtIn(part, asked).slice(0, most)
}

function told(part: readonly Slide[]): Slide[] {
  return part.filter(({ layout }) => !['cover', 'agenda', 'end'].includes(layout))
}

/** What the slides of a part were made of, in its own order. */
function taughtIn<One>(part: readonly Slide[], homes: ReadonlyMap<One, Slide | undefined>): One[] {
  const own = new Set<Slide | undefined>(told(part))
  return [...homes].filter(([, home]) => home && own.has(home)).map(([one]) => one)
}

/**
 * The slide that was made of the lines where each is taught. Lists of what is needed, or of what to do,
 * are gathered from all over the notes: where slides share lines, the one of fewest has them.
 */
function homesOf<One extends Taught>(
  all: readonly One[],
  slides: readonly Slide[],
): ReadonlyMap<One, Slide | undefined> {
  return new Map(
    all.map((one) => {
      const { file, fromLine } = one.place
      const above = slides.filter(({ place }) => place.file === file && place.fromLine <= fromLine)
      const around = above.filter(({ place }) => place.toLine >= fromLine)
      return [one, around.toSorted((a, b) => linesOf(a) - linesOf(b))[0] ?? above.at(-1)]
    }),
  )
}

function linesOf({ place }: Slide): number {
  return place.toLine - place.fromLine
}
