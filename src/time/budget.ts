// Do the slides fit the time there is? The estimate is a range, never a single number.
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Slide } from '../model/slide.ts'
import { toldMinutes } from '../theme/told-minutes.ts'
import { withBreaks } from './breaks.ts'

/** More than this over the time is a warning. */
const tolerance = 1.1

/** Minutes of all slides that are spoken, and what is left between them. */
export function spokenMinutes(slides: readonly Slide[]): number {
  return slides
    .filter(({ layout }) => layout !== 'section')
    .reduce((sum, { minutes, spareMinutes = 0 }) => sum + minutes + spareMinutes, 0)
}

/** Finding: `time/over-budget` (warning) when slides and breaks take longer than the notes' `duration`. */
export function budgetFindings(
  slides: readonly Slide[],
  { minutes, place }: { minutes: number; place: Place },
): Finding[] {
  const spoken = Math.round(spokenMinutes(slides))
  if (withBreaks(spoken) <= minutes * tolerance) return []
  const breaks = withBreaks(spoken) - spoken
  const besides = breaks === 0 ? '' : ` and ${breaks} min of breaks`
  return [
    {
      rule: 'time/over-budget',
      severity: 'warning',
      message: `Unexpected ${toldMinutes(spoken)} min of slides${besides}, expected the ${minutes} min of \`duration\``,
      fix: `Make a shorter deck beside this one with \`oficina build --variant short --minutes ${minutes}\`, or change \`duration\`.`,
      place,
    },
  ]
}
