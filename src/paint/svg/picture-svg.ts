// A picture as one SVG element.
import type { Measure } from '../measure/measure-text.ts'
import type { Picture, PlacedBox, PlacedGroup } from '../picture.ts'
import { arrowPath } from './arrow-path.ts'
import { roundedRect, shapePath } from './shape-path.ts'
import { textLines } from './text-lines.ts'
import { boxColours, groupColours, paperColour, titleColours } from './tones.ts'
import { element } from './xml.ts'

const strokePx = { group: 1.5, box: 1.75, faint: 1.25 }
const groupCorner = { mostPx: 14, share: 0.12 }

/** The SVG, without a name: the figure around it has that. Same picture, same bytes. */
export function pictureSvg(picture: Picture, options: { readonly measure: Measure }): string {
  const { widthPx, heightPx, groups, arrows, boxes, titles } = picture
  const content = [
    ...groups.map((group) => groupSvg(group, options)),
    ...arrows.map((arrow) => atStep(arrow, arrowPath(arrow))),
    ...boxes.map((box) => atStep(box, boxSvg(box, options))),
    ...titles.map((title) => {
      const halo = title.kind === 'edge' ? paperColour : undefined
      return textLines(title, { ...options, fill: titleColours[title.kind], halo })
    }),
  ]
  const viewBox = [0, 0, Math.ceil(widthPx), Math.ceil(heightPx)].join(' ')
  const attributes = { class: 'of-svg', xmlns: 'http://www.w3.org/2000/svg', viewBox }
  return element('svg', attributes, content.join(''))
}

/** What comes with a click says with which. */
function atStep({ step }: { readonly step?: number }, svg: string): string {
  return step ? element('g', { 'data-step': step }, svg) : svg
}

function groupSvg(group: PlacedGroup, options: { readonly measure: Measure }): string {
  const { fill, stroke, text } = groupColours[group.tone]
  const strokeWidthPx = group.tone === 'faint' ? strokePx.faint : strokePx.group
  const cornerPx = Math.min(groupCorner.mostPx, group.heightPx * groupCorner.share)
  const outline = roundedRect(group, { fill, stroke, strokeWidthPx, cornerPx })
  return outline + textLines(group.text, { ...options, fill: text })
}

function boxSvg(box: PlacedBox, options: { readonly measure: Measure }): string {
  const { fill, stroke, text } = boxColours[box.tone]
  const strokeWidthPx = box.tone === 'faint' ? strokePx.faint : strokePx.box
  const rim = box.tone === 'lit' ? text : stroke
  const outline = shapePath(box.shape, box, { fill, stroke, strokeWidthPx, rim })
  return outline + textLines(box.text, { ...options, fill: text })
}
