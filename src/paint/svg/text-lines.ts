// Lines of a label as real text, which can be selected, searched and read out.
import type { Measure } from '../measure/measure-text.ts'
import type { PlacedText } from '../picture.ts'
import { element, escapeXml } from './xml.ts'

/** From the middle of a line to its baseline, in parts of the type's size. */
const baselineShare = 0.34
/** Paper around the letters on both sides. */
const haloPx = 8
const families = { 600: 'var(--of-font-label)', 700: 'var(--of-font-label-title)' } as const

export interface TextLook {
  readonly fill: string
  /** Colour behind the letters, for words that stand on a line. */
  readonly halo?: string | undefined
  readonly measure: Measure
}

/**
 * One `<text>`, a `<tspan>` for each line; the spaces at the ends of lines stay in it, so that its
 * text is the label.
 */
export function textLines(text: PlacedText, { fill, halo, measure }: TextLook): string {
  const { lines, sizePx, weight, lineHeightPx, anchor, xPx, middlePx } = text
  const first = middlePx - ((lines.length - 1) * lineHeightPx) / 2 + sizePx * baselineShare
  const spans = lines.map((line, index) => {
    const isLast = index === lines.length - 1
    // The browser counts the space at a line's end when it centres the line.
    const hangPx = anchor === 'middle' && !isLast && line.endsWith(' ') ? measure(' ', text) / 2 : 0
    return element(
      'tspan',
      { x: xPx + hangPx, y: first + index * lineHeightPx },
      escapeXml(isLast ? line.trimEnd() : line),
    )
  })
  return element(
    'text',
    {
      'text-anchor': anchor,
      'font-family': families[weight],
      'font-size': sizePx,
      'font-weight': weight,
      fill,
      ...(halo && { stroke: halo, 'stroke-width': haloPx, 'paint-order': 'stroke' }),
    },
    spans.join(''),
  )
}
