// The width of one line of text in one face, for who draws text elsewhere (`paint/`).
import type { FaceName } from './face.ts'
import { glyphs } from './glyphs.ts'

/** Width in px of text on one line. */
export function textWidth(text: string, style: { face: FaceName; sizePx: number }): number {
  return glyphs([{ text, ...style }]).advances.reduce((sum, advance) => sum + advance, 0)
}
