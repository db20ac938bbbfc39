// Codelabs: `Duration: 0:05:00` under a heading → the comment that `outline/` reads; it is not shown.
import type { Dialect } from './dialect.ts'

const HEADING = /^ {0,3}#{1,6}\s/
const DURATION = /^(?:duration|duração|duración):\s+(?<time>\S.*?)\s*$/iu
/** `h:mm:ss`, `mm:ss`, or minutes. */
const CLOCK = /^(?:(?<hours>\d{1,2}):)?(?<minutes>\d{1,2}):(?<seconds>\d{2})$/
const MINUTES = /^(?<minutes>\d{1,3})\s*(?:m|min|mins|minutes?|minutos?)?$/iu

export const statedDuration: Dialect = (lines) =>
  lines.map((line, index) => {
    const time = DURATION.exec(line)?.groups?.['time']
    if (time === undefined || !HEADING.test(lineAbove(lines, index))) return line
    const minutes = minutesOf(time)
    return minutes > 0 ? `<!-- duration: ${minutes}m -->` : line
  })

/** The nearest line above with something on it. */
function lineAbove(lines: readonly string[], index: number): string {
  let above = index - 1
  while (above > 0 && lines[above]?.trim() === '') above -= 1
  return lines[above] ?? ''
}

/** Whole minutes, at least 1; 0 when it is no time. */
function minutesOf(time: string): number {
  const {
    hours = 0,
    minutes = 0,
    seconds = 0,
  } = (CLOCK.exec(time) ?? MINUTES.exec(time))?.groups ?? {}
  const total = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60
  return Math.ceil(total)
}
