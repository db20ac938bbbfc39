// The parts of the workshop, read off the deck's slides that open one, so that hand edits keep them true.
import { minutesTold } from './told-minutes.ts'

/** What is asked of Slidev's route of a slide. */
export interface SlideRouteLike {
  /** 1-based. */
  readonly no: number
  readonly meta: {
    readonly layout?: string
    readonly slide?: {
      readonly title?: string
      readonly frontmatter?: Readonly<Record<string, unknown>>
    }
  }
}

/**
 * One part of the workshop: a section slide, or one with `part: 3–5` (its minutes, or `true`), and all
 * after it, up to the next.
 */
export interface Part {
  /** 1-based. */
  readonly number: number
  readonly title: string
  /** Absent when the slide does not say. */
  readonly minutes?: number
  /** Its minutes as they are told: “3–5”. */
  readonly told?: string
  readonly slideNumber: number
}

/** Markdown that a title in the deck's source may carry and a label must not. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<((?:https?|mailto):[^>]*)>/g, '$1'],
  [/<[^>]*>/g, ''],
  [/!?\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/(?<!\\)(?:\*\*|__|~~|\*|`+)/g, ''],
  [/(?<![\\\p{L}\p{N}])_|(?<!\\)_(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
]

/** The number of a slide whose title goes on over several: no part of the part's name. */
const CONTINUED = / \(1\/\d+\)$/

/** Numeric and the few named references an escaped title may hold. */
const REFERENCE = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|nbsp));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The deck's parts in order; none when no slide opens one. */
export function deckParts(slides: readonly SlideRouteLike[]): readonly Part[] {
  return slides.filter(opensPart).map((slide, index) => {
    const { part, minutes: own } = slide.meta.slide?.frontmatter ?? {}
    const told = typeof part === 'boolean' ? own : (part ?? own)
    const minutes = minutesTold(told)
    return {
      number: index + 1,
      title: plainTitle(slide).replace(CONTINUED, ''),
      slideNumber: slide.no,
      ...(minutes === undefined ? {} : { minutes, told: String(told) }),
    }
  })
}

/** The part a slide belongs to; none before the first section. */
export function partOfSlide(parts: readonly Part[], slideNumber: number): Part | undefined {
  return parts.findLast((part) => part.slideNumber <= slideNumber)
}

/** How long each part is drawn: its minutes, or the mean of the others when it does not say. */
export function partLengths(parts: readonly Part[]): readonly number[] {
  const known = parts.flatMap(({ minutes }) => minutes ?? [])
  const mean = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : 1
  return parts.map(({ minutes }) => minutes ?? mean)
}

/** A slide's title as plain text: front matter first, then its heading without markup. */
export function plainTitle(slide: SlideRouteLike): string {
  const source = slide.meta.slide?.frontmatter?.['title'] ?? slide.meta.slide?.title ?? ''
  const bare = MARKUP.reduce((text, [from, to]) => text.replace(from, to), String(source))
  return bare.replace(REFERENCE, toCharacter).replace(/\s+/g, ' ').trim()
}

function toCharacter(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? ''
  return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
}

function opensPart({ meta }: SlideRouteLike): boolean {
  const written = meta.slide?.frontmatter
  return (meta.layout ?? written?.['layout']) === 'section' || Boolean(written?.['part'])
}
