// Slides of a deck → the parts of the instructor's guide: when each begins, its goal, what is said.
import type { Locale } from '../../locale/words.ts'
import type { StagedSlide } from '../../stage/stage.ts'
import { type PartTime, partTimes } from '../../time/clock.ts'
import { minutesTold, toldMinutes } from '../../theme/told-minutes.ts'
import { noteHtml } from '../handout/note-html.ts'

/** One slide in the guide. */
export interface GuideSlide {
  readonly number: number
  readonly title: string
  /** How long it takes, as its speaker notes tell it: “3–5 min”. */
  readonly told: string
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
  /** How long that is, as its first slide tells it: “3–5”. */
  readonly told: string
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
  const parts: Untimed[] = [{ title, slides: [], minutes: 0 }]
  for (const slide of taught) {
    const { html, told, minutes } = noteHtml(slide, { locale, all: true })
    const opens = slide.layout === 'section' || slide.opensPart === true
    const given = opens ? { told: slide.partTold } : {}
    if (opens) parts.push({ title: plainTitle(slide), slides: [], minutes: 0, ...given })
    const part = parts.at(-1)
    // A divider tells the minutes of its part, which its slides take.
    const own = slide.layout === 'section' ? 0 : minutes
    part?.slides.push({ slide, html, told, minutes: own })
    if (part) part.minutes += own
  }
  const minutesOf = ({ told, minutes }: Untimed): number => minutesTold(told) ?? minutes
  const [opening = 0, ...others] = parts.map(minutesOf)
  // As on the agenda, whose first part begins when the room does.
  const times = start === undefined ? [] : [{ at: start }, ...partTimes(others, { start })]
  let now = start === undefined ? 0 : start - opening
  return parts.flatMap((part, index): GuidePart[] => {
    const time: PartTime | undefined = index === 0 ? undefined : times[index]
    const atMinutes = time?.at ?? now
    const minutes = minutesOf(part)
    now = atMinutes + minutes
    const own = part.slides.map(({ slide }) => slide)
    const shown = slidesFrom(atMinutes, part.slides).filter(
      (_, at) => !frame.has(own[at]?.layout ?? ''),
    )
    if (shown.length === 0) return []
    return [
      {
        title: part.title,
        atMinutes,
        minutes,
        told: minutesTold(part.told) === undefined ? toldMinutes(minutes) : (part.told ?? ''),
        ...(time?.breakBefore === undefined ? {} : { breakBefore: time.breakBefore }),
        goals: goals(own, locale),
        slides: shown,
        questions: [...new Set(own.flatMap(({ note = '' }) => questionsIn(note, locale)))],
      },
    ]
  })
}

/** A part before it is known when it begins. */
interface Untimed {
  readonly title: string
  readonly slides: { slide: StagedSlide; html: string; told: string; minutes: number }[]
  /** Of its slides together. */
  minutes: number
  readonly told?: string | undefined
}

function slidesFrom(atMinutes: number, slides: Untimed['slides']): GuideSlide[] {
  let now = atMinutes
  return slides.map(({ slide, html, told, minutes }) => {
    const at = now
    now += minutes
    const { number, isSolution = false } = slide
    return { number, title: plainTitle(slide), told, atMinutes: at, html, isSolution }
  })
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
