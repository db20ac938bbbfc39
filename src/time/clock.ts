// The agenda with a clock: when each part begins, and where the breaks are.
import type { ListItem, Paragraph } from 'mdast'
import type { Slide } from '../model/slide.ts'
import { breakMinutes, minutesBetweenBreaks } from './breaks.ts'

const roundToMinutes = 5
const TIME = /^(?<hours>\d{1,2})[:h](?<minutes>\d{2})?$/u

/** Minutes from midnight of “09:00”, “9h30”; nothing when it is no time. */
export function startMinutes(text: string): number | undefined {
  const groups = TIME.exec(text.trim())?.groups
  if (!groups) return undefined
  const hours = Number(groups['hours'])
  const minutes = Number(groups['minutes'] ?? '0')
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

/** When a part begins, in minutes from midnight; after a break, the minutes of it. */
export interface PartTime {
  readonly at: number
  readonly breakBefore?: number
}

/**
 * When parts of so many minutes begin. A break stands before a part when the room has sat for an
 * hour. Minutes are rounded up to 5: nobody reads “10:37”.
 */
export function partTimes(minutes: readonly number[], { start }: { start: number }): PartTime[] {
  let now = start
  let seated = 0
  return minutes.map((own) => {
    const isBreak = seated >= minutesBetweenBreaks
    if (isBreak) {
      now += breakMinutes
      seated = 0
    }
    const at = now
    const takes = Math.ceil(own / roundToMinutes) * roundToMinutes
    now += takes
    seated += takes
    return isBreak ? { at, breakBefore: breakMinutes } : { at }
  })
}

/** Writes on the agenda when each part begins, and the breaks. */
export function clock(
  slides: readonly Slide[],
  { start, word }: { start: number; word: (minutes: number) => string },
): Slide[] {
  const parts = slides.flatMap(({ layout, minutes, opensPart }) =>
    layout === 'section' ? [minutes] : opensPart ? [opensPart.minutes] : [],
  )
  const times = partTimes(parts, { start })
  return slides.map((slide) => {
    if (slide.layout !== 'agenda') return slide
    const blocks = slide.blocks.map((block) => {
      if (block.type !== 'list') return block
      const children = block.children.map((item, index): ListItem => {
        const time = times[index]
        if (!time) return item
        const { at, breakBefore } = time
        const pause = breakBefore === undefined ? '' : `, ${word(breakBefore)}`
        return withText(item, ` · ${clockText(at)}${pause}`)
      })
      return { ...block, children }
    })
    return { ...slide, blocks }
  })
}

/** “09:05”, of minutes from midnight. */
export function clockText(minutes: number): string {
  const inDay = Math.round(minutes) % (24 * 60)
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

function withText(item: ListItem, value: string): ListItem {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return item
  const paragraph: Paragraph = { ...first, children: [...first.children, { type: 'text', value }] }
  return { ...item, children: [paragraph, ...rest] }
}
