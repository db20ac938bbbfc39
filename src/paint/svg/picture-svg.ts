// A picture as one SVG element.
import type { Measure } from '../measure/measure-text.ts'
import { partClass } from '../../theme/part-class.ts'
import { floor } from '../../theme/tokens.ts'
import { badge } from '../badge.ts'
import type { Picture, PlacedBadge, PlacedBox, PlacedGroup, PlacedText } from '../picture.ts'
import { arrowPath } from './arrow-path.ts'
import { roundedRect, shapePath } from './shape-path.ts'
import { textLines } from './text-lines.ts'
import {
  boxColours,
  groupColours,
  keyColour,
  paperColour,
  partColours,
  titleColours,
} from './tones.ts'
import { element } from './xml.ts'

const strokePx = { group: 1.5, box: 1.75, faint: 1.25, ofPart: 2 }
const groupCorner = { mostPx: 14, share: 0.12 }

/** The SVG, without a name: the figure around it has that. Same picture, same bytes. */
export function pictureSvg(picture: Picture, options: { readonly measure: Measure }): string {
  const { widthPx, heightPx, groups, arrows, boxes, titles, legend = [] } = picture
  const content = [
    ...groups.map((group) => groupSvg(group, options)),
    ...arrows.map((arrow) => atStep(arrow, arrowPath(arrow))),
    ...boxes.map((box) => atStep(box, boxSvg(box, options))),
    ...titles.map((title) => {
      const halo = title.kind === 'edge' ? paperColour : undefined
      return textLines(title, { ...options, fill: titleColours[title.kind], halo })
    }),
    ...legend.map(
      (key) => badgeSvg(key.badge, options) + textLines(key.text, { ...options, fill: keyColour }),
    ),
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
  const label = textLines(box.text, { ...options, fill: text })
  if (box.part !== undefined) {
    const own = { fill, stroke: partColours.fill, strokeWidthPx: strokePx.ofPart }
    const drawn = inPart(box.part, shapePath(box.shape, box, own))
    return drawn + (box.badge ? badgeSvg(box.badge, options) : '') + label
  }
  const strokeWidthPx = box.tone === 'faint' ? strokePx.faint : strokePx.box
  const rim = box.tone === 'lit' ? text : stroke
  return shapePath(box.shape, box, { fill, stroke, strokeWidthPx, rim }) + label
}

/** A disc with a part's number. */
function badgeSvg(
  { part, centreXPx, centreYPx }: PlacedBadge,
  options: { readonly measure: Measure },
): string {
  const disc = element('circle', {
    cx: centreXPx,
    cy: centreYPx,
    r: badge.radiusPx,
    fill: partColours.fill,
  })
  const number: PlacedText = {
    lines: [String(part)],
    sizePx: floor.diagramPx,
    weight: 600,
    lineHeightPx: floor.diagramPx,
    anchor: 'middle',
    xPx: centreXPx,
    middlePx: centreYPx,
  }
  return inPart(part, disc + textLines(number, { ...options, fill: partColours.text }))
}

/** What is in it has the colours of that part, not those of the slide's. */
function inPart(part: number, svg: string): string {
  return element('g', { class: partClass(part) }, svg)
}
