// How each part begins: with a divider, or with its own first slide where parts are tiny.
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'

/** A part of the deck: its divider, which may be left out, and the slides of what is in it. */
export interface PlannedPart {
  readonly divider: Slide
  readonly slides: readonly Slide[]
}

/** A part with this many slides of its own has a divider whatever the others are. */
const slidesForDivider = 4

/** Two dividers are no burden, however short their parts. */
const partsAtLeast = 3

/**
 * All parts' slides in order. When most of three parts or more are a single slide, dividers would be every second
 * slide of the deck: then a part is opened by its first slide, if that has the part's title, at the
 * divider's address. A part that is one exercise is opened by it: the divider would say the same.
 */
export function openParts(parts: readonly PlannedPart[]): Slide[] {
  const tiny = parts.filter(({ slides }) => slides.length <= 1).length
  const isTinyDeck = parts.length >= partsAtLeast && tiny * 2 > parts.length
  return parts.flatMap(({ divider, slides }) => {
    const [first, ...rest] = slides
    if (!first) return [divider]
    const isDivided = !isTinyDeck || slides.length >= slidesForDivider
    const isAsked = first.layout === 'exercise' && bodyOf(first) === titleOf(divider)
    const isOpening = isAsked || (!isDivided && titleOf(first) === titleOf(divider))
    if (!isOpening) return [divider, ...slides]
    const reason = isAsked ? 'it asks what the part is called' : 'most parts are a single slide'
    const why = { stage: 'plan', text: `opens its part: ${reason}` } as const
    const opening: Slide = {
      ...first,
      id: divider.id,
      opensPart: { minutes: 0 },
      reasons: [...first.reasons, why],
    }
    return [opening, ...rest]
  })
}

function titleOf({ title }: Slide): string {
  return titleText(title)
}

function bodyOf({ blocks: [only, ...others] }: Slide): string {
  return only?.type === 'paragraph' && others.length === 0 ? toString(only) : ''
}
