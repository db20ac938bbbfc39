// The stage: a planned deck becomes Slidev Markdown that a person reads and edits.
import type { Diagram } from '../model/diagram.ts'
import type { Place } from '../model/place.ts'
import { contentContext } from './content/context.ts'
import { emitSlide } from './emit-slide.ts'
import type { TimedDeck } from './frontmatter.ts'
import type { Form } from './write-block.ts'

export interface EmitOptions {
  /** Words of the deck's language: “~2 min”. */
  readonly words: { readonly minutes: (minutes: number) => string }
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
export function emit(deck: TimedDeck, options: EmitOptions): Emitted {
  const context = contentContext(deck, options)
  const { minutes } = options.words
  const written: string[] = []
  const lines: EmittedLines[] = []
  let line = 1
  deck.slides.forEach((slide, index) => {
    const pieces = emitSlide(slide, {
      context,
      minutes,
      deckTitle: deck.title,
      ...(index === 0 ? { deck } : {}),
    })
    for (const { text, place, form } of pieces) {
      const toLine = line + text.split('\n').length - 1
      if (place) lines.push({ fromLine: line, toLine, place, ...(form ? { form } : {}) })
      written.push(text)
      line = toLine + 2
    }
  })
  return { text: `${written.join('\n\n')}\n`, lines }
}
