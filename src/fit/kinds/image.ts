// A picture: never larger than it is, never higher than a drawing; its own layouts scale it.
import type { Image } from 'mdast'
import { diagram, picture, type } from '../../theme/tokens.ts'
import { textHeight } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'

export const image: Kind<Image> = {
  measure: (block, { widthPx }) => whole(pictureHeightPx(block, { widthPx }), 0),
  slice: (block) => block,
}

/** Height in px of the picture with the line under it, or of the frame in its place. */
export function pictureHeightPx(
  { alt, data }: Image,
  { widthPx }: { readonly widthPx: number },
): number {
  const textPx = (value: string, width: number): number =>
    textHeight([{ type: 'text', value }], { style: type.label, widthPx: width })
  const found = data?.picture
  if (!found) {
    const { missingPadXPx, missingPadYPx } = picture
    return alt ? textPx(alt, widthPx - 2 * missingPadXPx) + 2 * missingPadYPx : 0
  }
  const shrunk = Math.min(1, widthPx / found.widthPx)
  const drawnPx = Math.min(diagram.minHeightPx, found.heightPx * shrunk)
  return drawnPx + (data.caption ? picture.captionGapPx + textPx(data.caption, widthPx) : 0)
}
