// Mermaid text → SVG, for the charts that Mermaid itself composes badly.
import type { Chart } from './chart.ts'
import { everyNode, withInnerGroups } from './chart.ts'
import { compositions } from './compose/index.ts'
import { legendHeightPx, withLegend } from './legend.ts'
import type { Measure } from './measure/measure-text.ts'
import { measureText } from './measure/measure-text.ts'
import { remembered } from './measure/remembered.ts'
import { parseFlowchart } from './parse/parse-flowchart.ts'
import { pictureSvg } from './svg/picture-svg.ts'

export interface PaintOptions {
  /** Room for the drawing in canvas px. Its width is filled; its height is a limit. */
  readonly widthPx?: number
  readonly heightPx?: number
  /** A small map beside text. By default so when something in the chart is lit (`class … here`). */
  readonly isCompact?: boolean
  /** Width of text; by default from a table of our own fonts. */
  readonly measure?: Measure
}

/** A drawing, and what it says to a person who cannot see it. */
export interface Painting {
  readonly svg: string
  /** Accessible name: `accTitle`, or the labels when the text has none. */
  readonly title: string
  /** `accDescr`; may be empty. */
  readonly description: string
  /** Height at full size, in canvas px. */
  readonly heightPx: number
  /** Clicks until the whole drawing is there, when it is one that builds up; else 0. */
  readonly stepCount: number
}

/** Room on a slide that has a title and a drawing, and beside a component's text. */
const rooms = {
  full: { widthPx: 868, heightPx: 390 },
  compact: { widthPx: 330, heightPx: 380 },
} as const

/**
 * Draws the text of a fence; one unit of its `viewBox` is one canvas px. Pure: same text, same bytes.
 * @returns Nothing when the text is outside the subset we draw (then Mermaid draws it).
 */
export function paint(fenceText: string, options: PaintOptions = {}): Painting | undefined {
  const chart = parseFlowchart(fenceText)
  if (!chart) return undefined
  const { isCompact = hasLit(chart) } = options
  const measure = remembered(options.measure ?? measureText)
  const all = { ...rooms[isCompact ? 'compact' : 'full'], ...options, isCompact, measure }
  const room = { ...all, heightPx: all.heightPx - legendHeightPx(chart, all) }
  for (const compose of compositions) {
    const composed = compose(chart, room)
    if (!composed) continue
    const picture = withLegend(composed, chart, { ...all, widthPx: composed.widthPx })
    const svg = pictureSvg(picture, { measure })
    const title = chart.title || namesIn(chart)
    const { description } = chart
    const stepCount = Math.max(0, ...picture.boxes.map(({ step = 0 }) => step))
    return { svg, title, description, heightPx: Math.ceil(picture.heightPx), stepCount }
  }
  return undefined
}

function hasLit(chart: Chart): boolean {
  const groups = chart.groups.flatMap(withInnerGroups)
  return [...groups, ...everyNode(chart)].some(({ isLit }) => isLit)
}

function namesIn(chart: Chart): string {
  const labels = [...chart.groups, ...chart.nodes].map(({ label }) => label)
  return labels.join(', ')
}
