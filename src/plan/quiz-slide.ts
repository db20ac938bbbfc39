// A check of understanding as a slide: question, choices; the answer comes with a click.
import type { List, Paragraph, PhrasingContent } from 'mdast'
import type { AsWritten } from '../model/as-written.ts'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { Question } from '../model/workshop.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

interface QuizOptions {
  readonly root: Section
  readonly locale: Locale
  readonly written: AsWritten
  readonly context: PlanContext
}

/** The slide of one question; the presenter is told the answer and where the notes have it. */
export function quizSlide(
  question: Question,
  { root, locale, written, context }: QuizOptions,
): Slide {
  const { asked, choices, kind, place } = question
  const title = locale.words.quiz
  const section = { ...root, id: `quiz-${question.sectionId}`, title: text(title), place }
  const right = choices.findIndex(({ isRight }) => isRight)
  const slide = makeSlide(
    {
      section,
      layout: 'quiz',
      blocks: [paragraph(asked), list(choices.map((choice) => inline(choice.text, kind)))],
      said: [
        paragraph(
          `${locale.words.answer}: ${choices[right]?.text ?? ''} (${place.file}:${written(question).place.fromLine})`,
        ),
      ],
      place,
      why: `a question of the kind “${kind}”; all of it is in the notes`,
    },
    context,
  )
  return { ...slide, answer: right + 1 }
}

function inline(value: string, kind: Question['kind']): PhrasingContent {
  return kind === 'command' ? { type: 'inlineCode', value } : { type: 'text', value }
}

function list(choices: readonly PhrasingContent[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: choices.map((choice) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [choice] }],
    })),
  }
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: text(value) }
}

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}
