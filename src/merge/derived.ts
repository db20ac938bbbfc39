// Lines of a slide that follow from other slides: when they change, nobody wrote anything.
import { isMinutesLine } from '../locale/minutes-line.ts'
import { locales } from '../locale/index.ts'
import { kept } from '../model/recalled.ts'
import { titleOf } from './match-slides.ts'
import type { RawSlide } from './split/split-deck.ts'

/** What begins the speaker notes; the minutes are next. */
const BEGINS = '<!--'
/** `Next: Volumes`: the title of another slide, which is there. What somebody else puts before a title is theirs. */
const bridges = locales.map(({ words }) => words.next(''))
/** `3. Volumes`: so does an agenda. */
const ITEM = /^\s*(?:\d+\.|[-*+]) +(.+)$/
const MARKS = /[*_`]/g

const plainTitle = kept((slide: RawSlide): string => titleOf(slide).replace(MARKS, ''))

/** A slide's body without its derived lines. */
export type Written = (body: string) => string

/** @param slides All that the notes give now and gave before: their titles are named elsewhere. */
export function written(slides: readonly RawSlide[]): Written {
  const titles = new Set(slides.map((slide) => plainTitle(slide)))
  const follows = (line: string, before: string | undefined): boolean => {
    const bridge = bridges.find((words) => line.startsWith(words))
    const name = bridge === undefined ? ITEM.exec(line)?.[1] : line.slice(bridge.length)
    return (before === BEGINS && isMinutesLine(line)) || (name !== undefined && titles.has(name))
  }
  return (body) =>
    body
      .split('\n')
      .filter((line, at, lines) => !follows(line, lines[at - 1]))
      .join('\n')
}
