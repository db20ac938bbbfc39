// The instructor's guide as HTML; pictures of slides and the checklist are put in by the browser.
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { clockText } from '../../time/clock.ts'
import type { Locale } from '../../locale/words.ts'
import { toldMinutes } from '../../theme/told-minutes.ts'
import type { GuidePart, GuideSlide } from './guide-parts.ts'

/** Where `put-in-slides.ts` puts a slide's picture, and its text. */
const slots = {
  picture: 'data-picture',
  text: 'data-text',
} as const

export interface GuideGiven {
  readonly title: string
  readonly parts: readonly GuidePart[]
  /** Slides with what is to be learnt, and with what is needed. */
  readonly objectives: readonly number[]
  readonly prerequisites: readonly number[]
  /** What the lab needs besides programs, in words. */
  readonly needs: readonly string[]
  /** Programs that the lab starts. */
  readonly programs: readonly string[]
  readonly locale: Locale
  /** True when minutes count from midnight. */
  readonly hasClock: boolean
}

/** One element, to stand on the page by itself. */
export function guideHtml(given: GuideGiven): string {
  const { title, parts, objectives, prerequisites, needs, programs, locale, hasClock } = given
  const timeOf = hasClock ? clockText : sinceBeginning
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const { words } = locale
  const texts = (numbers: readonly number[]): Element[] =>
    numbers.map((number) => h('div', { [slots.text]: String(number) }))
  return toHtml(
    h('main', { className: 'gu' }, [
      h('h1', `${words.guide.title}: ${title}`),
      h('h2', words.agenda),
      h('table', [
        ...parts.flatMap((part) => [
          ...(part.breakBefore === undefined
            ? []
            : [row(timeOf(part.atMinutes - part.breakBefore), words.pause(part.breakBefore), '')]),
          row(timeOf(part.atMinutes), part.title, words.minutes(part.told)),
        ]),
        h('tr', { className: 'gu-total' }, [
          h('td'),
          h('td'),
          h('td', words.minutes(toldMinutes(total))),
        ]),
      ]),
      ...(objectives.length > 0 ? [h('h2', words.objectives), ...texts(objectives)] : []),
      h('h2', words.guide.setUp),
      ...texts(prerequisites),
      h('ul', { className: 'gu-needs' }, [
        ...needs.map((need) => h('li', `${words.lab.title}: ${need}`)),
        ...programs.map((program) => h('li', h('code', program))),
      ]),
      ...parts.map((part) => section(part, { locale, timeOf })),
    ]),
    { allowDangerousHtml: true },
  )
}

function row(...cells: readonly string[]): Element {
  return h(
    'tr',
    cells.map((cell) => h('td', cell)),
  )
}

interface Timed {
  readonly locale: Locale
  readonly timeOf: (minutes: number) => string
}

function section(part: GuidePart, { locale: { words }, timeOf }: Timed): Element {
  const { goals, questions } = part
  return h('section', [
    h('h2', `${timeOf(part.atMinutes)} · ${part.title}`),
    ...(goals.length > 0 ? [h('h3', words.guide.goal), list(goals)] : []),
    ...part.slides.map((slide) => slideRow(slide, { words, timeOf })),
    ...(questions.length > 0 ? [h('h3', words.guide.questions), list(questions)] : []),
  ])
}

function slideRow(
  slide: GuideSlide,
  { words, timeOf }: Pick<Locale, 'words'> & Pick<Timed, 'timeOf'>,
): Element {
  const { number, title, told, atMinutes, html, isSolution } = slide
  const when = [timeOf(atMinutes), told].filter(Boolean).join(' · ')
  return h('article', { className: isSolution ? 'is-solution' : '' }, [
    h('div', { [slots.picture]: String(number) }),
    h('div', [
      h('p', { className: 'when' }, isSolution ? `${words.guide.solution} · ${when}` : when),
      h('h3', `${number}. ${title}`),
      // Made of the speaker notes by `noteHtml`, which shows their tags as text.
      { type: 'raw', value: html } as unknown as ElementContent,
    ]),
  ])
}

function list(items: readonly string[]): Element {
  return h(
    'ul',
    items.map((item) => h('li', item)),
  )
}

/** “1:05”: time since the beginning. */
function sinceBeginning(minutes: number): string {
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
