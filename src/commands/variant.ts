// `--variant meetup --minutes 30`: another deck from the same notes, beside the whole one.
import { en } from '../locale/en.ts'
import { refuse } from '../model/cannot-run.ts'
import type { LeftSlide } from '../time/shorten.ts'
import { durationMinutes } from '../time/duration.ts'
import { toldMinutes } from '../theme/told-minutes.ts'
import type { Variant } from '../time/in-time.ts'

/** Minutes of events that have a usual length. */
const usualMinutes: Readonly<Record<string, number>> = {
  lightning: 10,
  meetup: 30,
  'half-day': 180,
  'full-day': 360,
}
const NAME = /^[a-z0-9][a-z0-9-]{0,40}$/

export interface VariantFlags {
  /** A name of its own, or one of those that have a usual length. */
  readonly variant?: string
  /** The time there is: minutes, or `1h30`. */
  readonly minutes?: string
}

/**
 * The variant that the command line names, if it does.
 * @throws CannotRun `variant/name`, `variant/minutes`.
 */
export function variantOf({ variant: name, minutes: text }: VariantFlags): Variant | undefined {
  const minutes = text === undefined ? usualMinutes[name ?? ''] : durationMinutes(text)
  if (text !== undefined && minutes === undefined) {
    return refuse({
      rule: 'variant/minutes',
      message: `Unexpected time \`${text}\`, expected minutes`,
      fix: 'Write it as `--minutes 30` or `--minutes 1h30`.',
    })
  }
  if (name === undefined && minutes === undefined) return undefined
  if (name === undefined || !NAME.test(name)) {
    return refuse({
      rule: 'variant/name',
      message: `Unexpected variant \`${name ?? ''}\`, expected a short name in small letters`,
      fix: `Name it, such as \`--variant meetup\`; ${Object.keys(usualMinutes).join(', ')} have a usual length.`,
    })
  }
  return minutes === undefined ? { name } : { name, minutes }
}

/** What was left out, a line each, with the lines of the notes. */
export function leftLines(left: readonly LeftSlide[]): string[] {
  return left.map(
    ({ title, minutes, place }) =>
      `  left out  ${en.words.minutes(toldMinutes(minutes)).padStart(11)}  ${title}  (${place.file}:${place.fromLine})`,
  )
}
