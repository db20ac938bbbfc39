// The first line of a slide's speaker notes: how long it takes.
import { minutesTold } from '../theme/told-minutes.ts'
import { locales } from './index.ts'

const upTo = locales.map(({ words }) => words.minutes('0–').replace(' min', ''))
/** A tilde stands before an estimate in decks of earlier versions. */
const LINE = new RegExp(
  String.raw`^~?(?:(?<upTo>${upTo.join('|')}) ?|(?<least>\d+)–)?(?<most>\d+(?:[.,]\d+)?)\s*min$`,
  'u',
)

/** Whether a line says minutes, in any language: “3–5 min”. */
export function isMinutesLine(line: string): boolean {
  return LINE.test(line)
}

/** The minutes that a line says, the middle of a range; 0 when it says none. */
export function minutesOfLine(line: string): number {
  const groups = LINE.exec(line)?.groups
  if (!groups) return 0
  const most = (groups['most'] ?? '').replace(',', '.')
  const least = groups['upTo'] === undefined ? groups['least'] : '0'
  return minutesTold(least === undefined ? most : `${least}–${most}`) ?? 0
}
