// The minutes in the speaker notes are those that the deck says it has: nobody is cut off at the end.
import { minutesOfLine } from '../../locale/minutes-line.ts'
import type { StagedSlide } from '../../stage/stage.ts'
import type { DeckCheck } from '../deck-check.ts'

/** More than this over the time is told; speakers differ by more than a tenth. */
const tolerance = 1.1

const minutesOf = ({ note = '' }: StagedSlide): number =>
  minutesOfLine(note.split('\n', 1)[0] ?? '')

const isDivider = (slide: StagedSlide): boolean =>
  slide.layout === 'section' && minutesOf(slide) > 0

export const minutes: DeckCheck = {
  rule: 'check/minutes',
  severity: 'warning',
  fix: 'Take slides out, correct their minutes, or change `duration`.',
  look({ slides, durationMinutes }) {
    if (durationMinutes === undefined) return []
    const end = slides.findIndex(({ layout }) => layout === 'end')
    const presented = end === -1 ? slides : slides.slice(0, end)
    // A divider says the minutes of its part, less rounded than those of each slide.
    const first = presented.findIndex(isDivider)
    const spoken = presented
      .filter((slide, index) => first === -1 || index < first || isDivider(slide))
      .reduce((sum, slide) => sum + minutesOf(slide), 0)
    return spoken <= durationMinutes * tolerance
      ? []
      : [
          {
            message: `Unexpected ${spoken} min in the speaker notes, expected the ${durationMinutes} min of \`duration\``,
          },
        ]
  },
}
