// A deck's text → its slides as slices of it. Joined again they are the text, byte for byte.
import { recalled } from '../../model/recalled.ts'
import { boundaries, linesOf } from './boundaries.ts'

/** One slide as it stands in the file. */
export interface RawSlide {
  /** What stands between the slide before and this one: a separator without frontmatter. */
  readonly before: string
  /** Frontmatter with its lines of dashes; empty when it has none. */
  readonly front: string
  /** All after the frontmatter, speaker notes included. */
  readonly body: string
  /** `routeAlias` of the frontmatter: a hint of who it is, never more. */
  readonly id?: string
  /** Marked by an earlier merge: the notes' version of a slide that the presenter changed too. */
  readonly twinOf?: string
}

export interface SplitDeck {
  readonly slides: readonly RawSlide[]
  /** What stands after the last slide. */
  readonly rest: string
}

const ID = /^routeAlias:[ \t]*["']?([\p{L}\p{N}_-]+)["']?[ \t]*\r?$/mu
const TWIN = /^regen:[ \t]*["']?conflict ([\p{L}\p{N}_-]+)["']?[ \t]*\r?$/mu

/** Splits where Slidev does; the same text gives the same slides. */
export const splitDeck = recalled((text): SplitDeck => {
  const lines = linesOf(text)
  const join = (from: number, to: number): string => lines.slice(from, to).join('')
  let after = 0
  const slides = boundaries(lines).map(({ start, end, contentStart }) => {
    const from = Math.min(Math.max(contentStart, start), end)
    const slide = rawSlide({
      before: join(after, start),
      front: join(start, from),
      body: join(from, end),
    })
    after = end
    return slide
  })
  return { slides, rest: join(after, lines.length) }
})

/** Joins what `splitDeck` split. */
export function joinDeck({ slides, rest }: SplitDeck): string {
  return slides.map((slide) => slide.before + textOf(slide)).join('') + rest
}

/** Frontmatter and body. */
export function textOf({ front, body }: RawSlide): string {
  return front + body
}

/** Reads the two keys by which a slide is known. */
export function rawSlide(parts: Pick<RawSlide, 'before' | 'front' | 'body'>): RawSlide {
  const id = ID.exec(parts.front)?.[1]
  const twinOf = TWIN.exec(parts.front)?.[1]
  return {
    ...parts,
    ...(id === undefined ? {} : { id }),
    ...(twinOf === undefined ? {} : { twinOf }),
  }
}
