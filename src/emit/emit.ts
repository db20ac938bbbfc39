// The stage: a planned deck becomes Slidev Markdown that a person reads and edits.
import type { Diagram } from '../model/diagram.ts'
import type { Place } from '../model/place.ts'
import { labelsOf } from './content/context.ts'
import { emitSlide, type Piece, type SlideWords } from './emit-slide.ts'
import type { TimedDeck } from './frontmatter.ts'
import type { Form } from './write-block.ts'

export interface EmitOptions {
  /** Words of the deck's language: “1–3 min”. */
  readonly words: SlideWords
  /** Writes a diagram as Mermaid text, without the fence. */
  readonly diagramText: (diagram: Diagram) => string
}

/** Lines of the deck, 1-based and inclusive, and the lines of the notes they were made from. */
export interface EmittedLines {
  readonly fromLine: number
  readonly toLine: number
  readonly place: Place
  /** How the block had to be written; `plain` needed no escape that is not surely syntax. */
  readonly form?: Form
}

export interface Emitted {
  /** The deck: LF line ends, one at the end. */
  readonly text: string
  readonly lines: readonly EmittedLines[]
}

/** Writes the deck. Same deck, same bytes; whether it is read as meant, `gate.ts` proves. */
export function emit(deck: TimedDeck, { words, diagramText }: EmitOptions): Emitted {
  const labels = labelsOf(deck)
  const written = deck.slides.map((slide, index) =>
    index === 0
      ? emitSlide(slide, labels, words, diagramText, deck.title, deck)
      : emitSlide(slide, labels, words, diagramText, deck.title),
  )
  return {
    text: `${written.map(({ text }) => text).join('\n\n')}\n`,
    get lines() {
      return linesOf(written.flatMap(({ pieces }) => pieces))
    },
  }
}

/** Pieces stand a blank line apart. */
function linesOf(pieces: readonly Piece[]): EmittedLines[] {
  let line = 1
  return pieces.flatMap(({ text, place, form }) => {
    const fromLine = line
    const toLine = fromLine + text.split('\n').length - 1
    line = toLine + 2
    return place ? [{ fromLine, toLine, place, ...(form ? { form } : {}) }] : []
  })
}
