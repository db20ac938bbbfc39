// One slide as Slidev Markdown.
import { minutesLine } from '../locale/minutes-line.ts'
import type { Locale } from '../locale/words.ts'
import type { Place } from '../model/place.ts'
import type { Diagram } from '../model/diagram.ts'
import { keptAsking } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import { blockContent } from './content/block-content.ts'
import type { Content, Inline } from './content/content.ts'
import { type ContentContext, contentContext, type Labels } from './content/context.ts'
import { cuesOn } from './cues-on.ts'
import { footnotesLast } from './content/footnotes-last.ts'
import { inlineContent } from './content/inline-content.ts'
import { frontmatter, type TimedDeck } from './frontmatter.ts'
import { touches } from './handle/flow.ts'
import { variantGroup } from './escape/variant-group.ts'
import { speakerNotes } from './speaker-notes.ts'
import type { Form } from './write-block.ts'
import { writeBlock } from './write-block.ts'

/** A piece of a slide; pieces stand a blank line apart. */
export interface Piece {
  readonly text: string
  /** The lines of the notes it was made from. */
  readonly place?: Place
  readonly form?: Form
}

/** A slide as it was written. */
export interface WrittenSlide {
  /** In order, frontmatter first. */
  readonly pieces: readonly Piece[]
  readonly text: string
}

/** What all slides of a deck are written with; each the same from one deck to the next. */
export type SlideWords = Pick<Locale['words'], 'minutes' | 'spare'>

const ignoreGroups = '<!-- @unocss-ignore -->'

/**
 * Writes one slide; the same slide with the same labels was written before.
 * @param deckTitle Names slides that have no title: Slidev would take a line of their code for it.
 * @param deck Given for the first slide, which carries the deck's keys.
 */
export const emitSlide = keptAsking(
  (
    slide: Slide,
    labels: Labels,
    words: SlideWords,
    diagramText: (diagram: Diagram) => string,
    deckTitle: string,
    deck?: TimedDeck,
  ): WrittenSlide => {
    const context = contentContext(labels, { diagramText })
    const pieces = piecesOf(slide, { context, words, deckTitle, deck })
    return { pieces, text: pieces.map(({ text }) => text).join('\n\n') }
  },
)

interface Writing {
  readonly context: ContentContext
  readonly words: SlideWords
  readonly deckTitle: string
  readonly deck: TimedDeck | undefined
}

function piecesOf(slide: Slide, { context, words, deckTitle, deck }: Writing): Piece[] {
  const title = titleOf(slide, context)
  const heading = title ? [{ ...writeBlock(title, { where: 'slide' }), place: slide.place }] : []
  const body = [...heading, ...writeBlocks(slide, context)]
  const said = speakerNotes(blockContent(slide.said, { ...context, isSaid: true }), {
    // Slides to look things up in are not spoken.
    minutes: minutesLine(slide, words),
    cues: cuesOn(slide.blocks),
  })
  const isRewritten = body.some(({ text }) => variantGroup(text))
  return [
    {
      text: frontmatter(slide, {
        ...(title ? {} : { title: deckTitle }),
        ...(deck ? { deck } : {}),
      }),
    },
    ...(isRewritten ? [{ text: ignoreGroups }] : []),
    ...body,
    { text: said, place: slide.place },
  ]
}

function titleOf({ title, continued }: Slide, context: ContentContext): Content | undefined {
  const children = inlineContent(title, context)
  const count = continued ? ` (${continued.index}/${continued.total})` : ''
  if (children.length === 0) return undefined
  return { kind: 'heading', depth: 1, children: withText(children, count) }
}

function withText(children: readonly Inline[], more: string): readonly Inline[] {
  const last = children.at(-1)
  if (more === '') return children
  if (last?.kind !== 'text') return [...children, { kind: 'text', value: more }]
  return [...children.slice(0, -1), { kind: 'text', value: last.value + more }]
}

function writeBlocks({ blocks, place }: Slide, context: ContentContext): Piece[] {
  const pieces: Piece[] = []
  let before: Content | undefined
  let afterList = false
  for (const block of footnotesLast(blocks)) {
    const from = 'place' in block ? block.place : placeOf(block.position, place)
    for (const node of blockContent([block], context)) {
      afterList = before !== undefined && touches(before, node) && !afterList
      pieces.push({ ...writeBlock(node, { where: 'slide', afterList }), place: from })
      before = node
    }
  }
  return pieces
}

function placeOf(
  position: { start: { line: number }; end: { line: number } } | undefined,
  slide: Place,
): Place {
  if (!position) return slide
  return { file: slide.file, fromLine: position.start.line, toLine: position.end.line }
}
