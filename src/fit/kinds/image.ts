// A picture: its size is not read here, so it gets a fixed space that the theme scales it into.
import { diagram } from '../../theme/tokens.ts'

/** Height in px kept for a picture. */
export function imageHeight(): number {
  return diagram.minHeightPx
}
