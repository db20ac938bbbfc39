// A question whose answer the notes fold away → the question, then the answer on slides of its own.
import type { PhrasingContent } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { Run } from './folds.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { ordinarySlides } from './ordinary-slides.ts'

interface Options {
  readonly locale: Locale
  readonly context: PlanContext
}

/** True when what is folded away answers something: “Solution”, or a question to click on. */
export function isAnswer({ summary }: Run, { locale }: { locale: Locale }): boolean {
  return summary !== undefined && (isQuestion(summary) || locale.look.answer.test(summary))
}

/**
 * Slides of a section with folded answers. A heading that is the question itself becomes the text of
 * a numbered exercise, as does a question to click on; other labels (“show”) are buttons and left out.
 * @param runs The section's shapes as `folds` cuts them.
 */
export function questionSlides(
  section: Section,
  runs: readonly Run[],
  { locale, context }: Options,
): Slide[] {
  const isNumbered = locale.look.exercise.test(section.titleText)
  const isBare = runs[0]?.summary !== undefined && !isNumbered
  const crumbs = section.depth > 1 ? [...context.crumbs, section.titleText] : context.crumbs
  const below: PlanContext = { ...context, crumbs }
  let title = isNumbered ? section.titleText : undefined
  return runs.flatMap((run, index): Slide[] => {
    if (!isAnswer(run, { locale }))
      return ordinarySlides({ ...section, shapes: run.opened }, context)
    const summary = run.summary ?? ''
    const asked = isQuestion(summary) ? text(summary) : isBare ? section.title : []
    const slides: Slide[] = []
    if (asked.length > 0 && (index === 0 || isQuestion(summary))) {
      title = locale.words.exercise((context.exercises.count += 1))
      const layout = isQuestion(summary) ? 'statement' : 'exercise'
      // A heading that neither asks nor names the slide stands in its breadcrumb.
      const where = isQuestion(summary) ? below : context
      slides.push(question({ section, title, asked, layout }, where))
    }
    const answer = text(answerTitle(title, locale))
    return [...slides, ...answered({ ...section, title: answer }, run, below)]
  })
}

/** Slides of what an exercise folds away. */
export function answerSlides(section: Section, run: Run, { locale, context }: Options): Slide[] {
  return answered({ ...section, title: text(answerTitle(section.titleText, locale)) }, run, context)
}

function answered(section: Section, { shapes, summary = '' }: Run, context: PlanContext): Slide[] {
  return ordinarySlides({ ...section, shapes }, context).map((slide) => withReason(slide, summary))
}

interface Asked {
  readonly section: Section
  readonly title: string
  readonly asked: Section['title']
  /** Something to do takes time and has a clock; a question to the room does not. */
  readonly layout: 'statement' | 'exercise'
}

function question({ section, title, asked, layout }: Asked, context: PlanContext): Slide {
  const why = 'a question alone: its answer is folded away in the notes'
  return makeSlide(
    {
      section: { ...section, title: text(title) },
      layout,
      blocks: [{ type: 'paragraph', children: [...asked] }],
      why,
    },
    context,
  )
}

function withReason(slide: Slide, summary: string): Slide {
  const reason = {
    stage: 'plan',
    text: `answer: folded away in the notes behind “${summary}”`,
  } as const
  return { ...slide, isSolution: true, reasons: [...slide.reasons, reason] }
}

/** Answers of several exercises are told apart. */
export function answerTitle(title: string | undefined, { words }: Locale): string {
  return title === undefined ? words.answer : `${words.answer}: ${title}`
}

function isQuestion(summary: string): boolean {
  return summary.endsWith('?')
}

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}
