// The first line of a slide's speaker notes: how long it takes, and what is free behind it.
import type { Slide } from '../model/slide.ts'
import { minutesTold, toldMinutes } from '../theme/told-minutes.ts'
import { locales } from './index.ts'
import type { Locale } from './words.ts'

const between = '; '

/** “3–5 min”, “up to 2 min; 14–28 min to spare”; empty for what is not spoken. */
export function minutesLine(
  { minutes, isStated, spareMinutes }: Pick<Slide, 'minutes' | 'isStated' | 'spareMinutes'>,
  words: Pick<Locale['words'], 'minutes' | 'spare'>,
): string {
  if (minutes === 0) return ''
  const own = words.minutes(toldMinutes(minutes, { isStated: isStated === true }))
  if (spareMinutes === undefined) return own
  return own + between + words.spare(words.minutes(toldMinutes(spareMinutes)))
}

/** Whether a line says minutes, in any language. */
export function isMinutesLine(line: string): boolean {
  return partsOf(line).every((part) => PART.test(part))
}

/** The minutes that a line says, free ones too, the middle of a range; 0 when it says none. */
export function minutesOfLine(line: string): number {
  if (!isMinutesLine(line)) return 0
  return partsOf(line).reduce((sum, part) => sum + minutesOfPart(part), 0)
}

const upTo = locales.map(({ words }) => words.minutes('0–').replace(' min', ''))
/** A tilde stands before an estimate in decks of earlier versions. */
const PART = new RegExp(
  String.raw`^~?(?:(?<upTo>${upTo.join('|')}) ?|(?<least>\d+)–)?(?<most>\d+(?:[.,]\d+)?)\s*min$`,
  'u',
)
const around = locales.map(({ words }) => words.spare('\0').split('\0'))

/** Both without the words around them. */
function partsOf(line: string): string[] {
  const [own = '', ...rest] = line.split(between)
  const bare = rest.map((spare) => {
    const [before = '', after = ''] =
      around.find(([start = '', end = '']) => spare.startsWith(start) && spare.endsWith(end)) ?? []
    return spare.slice(before.length, spare.length - after.length)
  })
  return [own, ...bare]
}

function minutesOfPart(part: string): number {
  const groups = PART.exec(part)?.groups ?? {}
  const most = (groups['most'] ?? '').replace(',', '.')
  const least = groups['upTo'] === undefined ? groups['least'] : '0'
  return minutesTold(least === undefined ? most : `${least}–${most}`) ?? 0
}
