// Our painter with the theme's own letters: the stage is given it, since stages know nothing of each other.
import { textWidth } from '../fit/measure/text-width.ts'
import { paint, type Painting } from '../paint/paint.ts'

/** Paints a Mermaid fence, or nothing when it is one that Mermaid has to draw. */
export function paintFence(fenceText: string): Painting | undefined {
  return paint(fenceText, {
    measure: (text, { sizePx }) => textWidth(text, { face: 'semibold', sizePx }),
  })
}
