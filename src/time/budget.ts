// Do the slides fit the time there is? The estimate is a range, never a single number.
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Slide } from '../model/slide.ts'

/** Speakers differ by this much from the model (workshops.md §3.1: half of them, from p25 to p75). */
const fastest = 0.8
const slowest = 1.3
/** More than this over the time is a warning. */
const tolerance = 1.1

/** Minutes of all slides that are spoken. */
export function spokenMinutes(slides: readonly Slide[]): number {
  return slides
    .filter(({ layout }) => layout !== 'section')
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** “70–115”: what different speakers would take. */
function minutesRange(minutes: number): string {
  return `${Math.round(minutes * fastest)}–${Math.round(minutes * slowest)}`
}

/** Finding: `time/over-budget` (warning) when the slides take longer than the notes' `duration`. */
export function budgetFindings(
  slides: readonly Slide[],
  { minutes, place }: { minutes: number; place: Place },
): Finding[] {
  const spoken = Math.round(spokenMinutes(slides))
  if (spoken <= minutes * tolerance) return []
  return [
    {
      rule: 'time/over-budget',
      severity: 'warning',
      message: `Unexpected ${spoken} min of slides (${minutesRange(spoken)}), expected the ${minutes} min of \`duration\``,
      fix: `Make a shorter deck beside this one with \`oficina build --variant short --minutes ${minutes}\`, or change \`duration\`.`,
      place,
    },
  ]
}
