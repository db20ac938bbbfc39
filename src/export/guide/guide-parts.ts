// Slides of a deck → the parts of the instructor's guide: when each begins, its goal, what is said.
import type { Locale } from '../../locale/words.ts'
import type { StagedSlide } from '../../stage/stage.ts'
import { type PartTime, partTimes } from '../../time/clock.ts'
import { noteHtml } from '../handout/note-html.ts'

/** One slide in the guide. */
export interface GuideSlide {
  readonly number: number
  readonly title: string
  readonly minutes: number
  /** Minutes from the beginning. */
  readonly atMinutes: number
  /** What is said, as HTML of ours. */
  readonly html: string
  readonly isSolution: boolean
}

export interface GuidePart {
  readonly title: string
  /** From the beginning, or from midnight when it is known when that is. */
  readonly atMinutes: number
  readonly minutes: number
  /** Minutes of the break before it. */
  readonly breakBefore?: number
  /** What the room can do afterwards, a line for each way of teaching it. */
  readonly goals: readonly string[]
  readonly slides: readonly GuideSlide[]
  /** Questions that the speaker notes ask or expect. */
  readonly questions: readonly string[]
}

const COUNT = /\s*\(\d+\/\d+\)$/
/** Frames say nothing that the guide does not. */
const frame = new Set(['cover', 'agenda', 'section', 'end'])
const compared = new Set(['comparison', 'table'])
const explained = new Set(['statement', 'diagram', 'component', 'list'])

/** What stands before the first part is one too, named as the deck. Behind the end nothing is taught. */
export function guideParts(
  slides: readonly StagedSlide[],
  { locale, title, start }: { locale: Locale; title: string; start?: number | undefined },
): GuidePart[] {
  const end = slides.findIndex(({ layout }) => layout === 'end')
  const taught = end === -1 ? slides : slides.slice(0, end)
  const parts: { title: string; slides: StagedSlide[] }[] = [{ title, slides: [] }]
  for (const slide of taught) {
    const opens = slide.layout === 'section' || slide.opensPart === true
    if (opens) parts.push({ title: plainTitle(slide), slides: [] })
    parts.at(-1)?.slides.push(slide)
  }
  const [opening = 0, ...others] = parts.map((part) => minutesOf(part.slides, { locale }))
  // As on the agenda, whose first part begins when the room does.
  const times = start === undefined ? [] : [{ at: start }, ...partTimes(others, { start })]
  let now = start === undefined ? 0 : start - opening
  return parts.flatMap((part, index): GuidePart[] => {
    const time: PartTime | undefined = index === 0 ? undefined : times[index]
    now = time?.at ?? now
    const atMinutes = now
    const told = part.slides.map((slide): GuideSlide => {
      const { html, minutes: noted } = noteHtml(slide, { locale, all: true })
      // A divider tells the minutes of its part, which its slides take.
      const minutes = slide.layout === 'section' ? 0 : noted
      const at = now
      now += minutes
      const { number, isSolution = false } = slide
      return { number, title: plainTitle(slide), minutes, atMinutes: at, html, isSolution }
    })
    const shown = told.filter((_, at) => !frame.has(part.slides[at]?.layout ?? ''))
    if (shown.length === 0) return []
    return [
      {
        title: part.title,
        atMinutes,
        minutes: now - atMinutes,
        ...(time?.breakBefore === undefined ? {} : { breakBefore: time.breakBefore }),
        goals: goals(part.slides, locale),
        slides: shown,
        questions: [...new Set(part.slides.flatMap(({ note = '' }) => questionsIn(note, locale)))],
      },
    ]
  })
}

/** A divider tells the minutes of its part, which its slides take. */
function minutesOf(slides: readonly StagedSlide[], { locale }: { locale: Locale }): number {
  return slides
    .filter(({ layout }) => layout !== 'section')
    .reduce((sum, slide) => sum + noteHtml(slide, { locale, all: true }).minutes, 0)
}

function goals(slides: readonly StagedSlide[], { words }: Locale): string[] {
  const titles = (is: (slide: StagedSlide) => boolean): string =>
    [...new Set(slides.filter((slide) => !slide.isSolution && is(slide)).map(plainTitle))]
      .filter(Boolean)
      .join(' · ')
  const { explain, compare, use, practise } = words.guide
  const sides = new Set(slides.filter(({ layout }) => compared.has(layout)).map(plainTitle))
  return (
    [
      [explain, titles((slide) => explained.has(slide.layout) && !sides.has(plainTitle(slide)))],
      [compare, titles(({ layout }) => compared.has(layout))],
      [use, titles(({ layout }) => layout === 'commands')],
      [practise, titles(({ layout }) => layout === 'exercise')],
    ] as const
  ).flatMap(([goal, of]) => (of === '' ? [] : [goal(of)]))
}

/** Lines of the speaker notes that ask something; “Next: …?” only names a slide. */
function questionsIn(note: string, { words }: Locale): string[] {
  const [next = ''] = words.next('\0').split('\0')
  return note
    .split('\n')
    .map((line) => line.replace(/^[>\s*-]+/u, '').trim())
    .filter((line) => line.endsWith('?') && !line.startsWith(next))
}

function plainTitle({ title }: StagedSlide): string {
  return title.replace(COUNT, '')
}
