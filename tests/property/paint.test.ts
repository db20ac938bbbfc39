// Whatever the labels are: the drawing shows each of them exactly, in its place.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagramText } from '../../src/draw/diagram-text.ts'
import { drawSketch } from '../support/draw-sketch.ts'
import type { Chart } from '../../src/paint/chart.ts'
import { everyNode, withInnerGroups } from '../../src/paint/chart.ts'
import { compositions } from '../../src/paint/compose/index.ts'
import { measureText } from '../../src/paint/measure/measure-text.ts'
import { paint } from '../../src/paint/paint.ts'
import { parseFlowchart } from '../../src/paint/parse/parse-flowchart.ts'
import type { Area, Picture } from '../../src/paint/picture.ts'
import { arbitrarySketch } from '../support/arbitrary-sketch.ts'
import { textsOfSvg } from '../support/texts-of-svg.ts'

const rooms = {
  full: { widthPx: 868, heightPx: 390, isCompact: false, measure: measureText },
  compact: { widthPx: 330, heightPx: 380, isCompact: true, measure: measureText },
}

test('text of a diagram is read back as it was meant', () => {
  fc.assert(
    fc.property(arbitrarySketch, (sketch) => {
      const diagram = drawSketch(sketch)
      const chart = read(diagramText(diagram))
      const meant = [...diagram.nodes, ...diagram.groups.flatMap(withInner).flatMap((g) => g.nodes)]
      const shown = new Map(everyNode(chart).map((node) => [node.id, node.label]))
      expect(shown.size).toBe(meant.length)
      for (const { id, label } of meant) expect(shown.get(id)).toBe(visible(label))
      expect(chart.title).toBe(visible(diagram.title))
    }),
  )
})

test('the drawing shows every label exactly', () => {
  fc.assert(
    fc.property(arbitrarySketch, (sketch) => {
      const text = diagramText(drawSketch(sketch))
      const painting = paint(text)
      if (!painting) return
      const labels = labelsOf(read(text))
      expect(textsOfSvg(painting.svg).sort()).toEqual(labels.sort())
      expect(paint(text)?.svg).toBe(painting.svg)
    }),
  )
})

test('boxes keep apart, in their group and on the drawing, and hold their labels', () => {
  fc.assert(
    fc.property(arbitrarySketch, fc.boolean(), (sketch, isCompact) => {
      const chart = read(diagramText(drawSketch(sketch)))
      const room = rooms[isCompact ? 'compact' : 'full']
      for (const compose of compositions) {
        const picture = compose(chart, room)
        if (picture) expectTidy(picture)
      }
    }),
  )
})

function expectTidy(picture: Picture): void {
  const { boxes, groups } = picture
  const whole = { xPx: 0, yPx: 0, widthPx: picture.widthPx, heightPx: picture.heightPx }
  for (const [index, box] of boxes.entries()) {
    expect(isInside(box, whole)).toBe(true)
    for (const other of boxes.slice(index + 1)) expect(areApart(box, other)).toBe(true)
    for (const group of groups) expect(areApart(box, group) || isInside(box, group)).toBe(true)
    expect(box.text.lines.length * box.text.lineHeightPx).toBeLessThanOrEqual(box.heightPx)
  }
  for (const [index, group] of groups.entries()) {
    expect(isInside(group, whole)).toBe(true)
    for (const other of groups.slice(index + 1)) {
      expect(areApart(group, other) || isInside(other, group)).toBe(true)
    }
  }
  for (const { text, widthPx } of [...boxes, ...groups]) {
    expect(text.sizePx).toBeGreaterThanOrEqual(14)
    for (const line of text.lines) {
      // One letter may be all there is room for.
      if ([...line].length < 3) continue
      expect(measureText(line.trimEnd(), text)).toBeLessThanOrEqual(widthPx)
    }
  }
}

const noise = 1e-6

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.xPx >= outer.xPx - noise &&
    inner.yPx >= outer.yPx - noise &&
    inner.xPx + inner.widthPx <= outer.xPx + outer.widthPx + noise &&
    inner.yPx + inner.heightPx <= outer.yPx + outer.heightPx + noise
  )
}

function areApart(one: Area, other: Area): boolean {
  return (
    one.xPx + one.widthPx <= other.xPx + noise ||
    other.xPx + other.widthPx <= one.xPx + noise ||
    one.yPx + one.heightPx <= other.yPx + noise ||
    other.yPx + other.heightPx <= one.yPx + noise
  )
}

function read(text: string): Chart {
  const chart = parseFlowchart(text)
  if (!chart) throw new Error(`outside the subset: ${text}`)
  return chart
}

function labelsOf(chart: Chart): string[] {
  const groups = chart.groups.flatMap(withInnerGroups)
  return [...groups, ...everyNode(chart)].map(({ label }) => label)
}

function visible(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

function withInner<T extends { readonly groups: readonly T[] }>(group: T): T[] {
  return [group, ...group.groups.flatMap((inner) => withInner(inner))]
}
