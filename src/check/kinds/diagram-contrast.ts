// Drawings can be read in light and in dark: labels as text, outlines and arrows as graphics (M7).
import type { SlideCheck } from '../slide-check.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/**
 * Computed colours of inline SVG: text 4.5 (WCAG 1.4.3), shapes 3 by their outline or their fill
 * (1.4.11), each against what was painted under it before. axe tests neither.
 */
export const diagramContrast: SlideCheck = {
  rule: 'check/diagram-contrast',
  severity: 'error',
  fix: 'Take the colours out of the diagram: the theme has some that can be read.',
  inBothModes: true,
  look({ slide, probe, mode }) {
    const least = { text: 4.5, shape: 3 }
    const mostUnseen = 1.15
    /** Where on a line it is looked at. */
    const places = [0.1, 0.4, 0.7]
    const unpainted = 'defs, marker, clipPath, mask, symbol, pattern'
    const known = new Map<string, readonly [...Rgb, number]>()
    interface Weak {
      readonly ratio: number
      readonly least: number
      readonly name: string
    }
    let weak: Weak[] = []
    const problems: string[] = []
    for (const figure of slide.querySelectorAll('.of-diagram')) {
      weak = []
      for (const svg of figure.querySelectorAll('svg')) lookAt(svg)
      const [worst] = weak.sort((a, b) => a.ratio / a.least - b.ratio / b.least)
      if (!worst) continue
      const more = weak.length > 1 ? ` (and ${weak.length - 1} more)` : ''
      const diagram = probe.short(figure.getAttribute('aria-label') ?? '')
      problems.push(
        `Unexpected contrast of ${worst.ratio.toFixed(2)} in ${mode} mode, expected at least ${worst.least}: ${worst.name} of the diagram “${diagram}”${more}`,
      )
    }
    return problems

    function lookAt(svg: SVGSVGElement): void {
      const paper = paperBehind(svg)
      const painted: SVGGeometryElement[] = []
      for (const element of svg.querySelectorAll('*')) {
        if (element.closest(unpainted) || !probe.isSeen(element)) continue
        if (element instanceof SVGGeometryElement) {
          lookAtShape(element, { painted, paper })
          painted.push(element)
        } else if (element instanceof SVGTextContentElement) {
          lookAtText(element, { painted, paper })
        }
      }
    }

    function lookAtShape(shape: SVGGeometryElement, { painted, paper }: Behind): void {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape)
      const isLined = stroke !== 'none' && Number.parseFloat(strokeWidth) > 0
      const lengthPx = shape.getTotalLength()
      if (lengthPx === 0 || (!isLined && fill === 'none')) return
      // Mermaid paints a shape and its outline one after the other: they are one.
      const behind = { paper, painted: painted.filter((other) => !isTwin(other, shape)) }
      const matrix = shape.getScreenCTM()
      const ratios = places.map((place) => {
        const point = shape.getPointAtLength(place * lengthPx).matrixTransform(matrix ?? undefined)
        const under = colourAt(point, behind)
        const colours = [isLined ? stroke : 'none', fill].filter((each) => each !== 'none')
        return Math.max(...colours.map((each) => ratio(over(each, under), under)))
      })
      const weakest = Math.min(...ratios)
      // A ground for a label, in the colour of what it lies on: not there to be seen.
      if (!isLined && weakest < mostUnseen) return
      say({ ratio: weakest, least: least.shape, name: 'a shape' })
    }

    function isTwin(one: Element, other: Element): boolean {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const offPx = [a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom]
      return offPx.every((px) => Math.abs(px) < 1.5)
    }

    function lookAtText(element: SVGTextContentElement, behind: Behind): void {
      const text = [...element.childNodes]
        .filter((node) => node instanceof Text)
        .map(({ data }) => data)
        .join('')
        .trim()
      if (text === '') return
      const { fill, stroke, paintOrder } = getComputedStyle(element)
      const { x, y, width, height } = element.getBoundingClientRect()
      const under = colourAt(new DOMPoint(x + width / 2, y + height / 2), behind)
      const hasHalo = stroke !== 'none' && paintOrder.startsWith('stroke')
      const ground = hasHalo ? over(stroke, under) : under
      const found = ratio(over(fill, ground), ground)
      say({ ratio: found, least: least.text, name: `“${probe.short(text)}”` })
    }

    interface Behind {
      readonly painted: readonly SVGGeometryElement[]
      readonly paper: Rgb
    }

    function say(seen: Weak): void {
      if (seen.ratio < seen.least - 0.005) weak.push(seen)
    }

    /** What all shapes painted so far make of a point of the screen. */
    function colourAt(point: DOMPoint, { painted, paper }: Behind): Rgb {
      let colour = paper
      for (const shape of painted) {
        const { fill } = getComputedStyle(shape)
        if (fill === 'none') continue
        const own = shape.getScreenCTM()
        if (own && shape.isPointInFill(point.matrixTransform(own.inverse()))) {
          colour = over(fill, colour)
        }
      }
      return colour
    }

    function paperBehind(start: Element): Rgb {
      const grounds: string[] = []
      for (let at: Element | null = start; at; at = at.parentElement) {
        grounds.unshift(getComputedStyle(at).backgroundColor)
      }
      return grounds.reduce<Rgb>((under, each) => over(each, under), [255, 255, 255])
    }

    function over(colour: string, under: Rgb): Rgb {
      const [red, green, blue, alpha] = channels(colour)
      const blend = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha)
      return [blend(red, under[0]), blend(green, under[1]), blend(blue, under[2])]
    }

    /** The browser itself reads the colour, whatever its notation. */
    function channels(colour: string): readonly [...Rgb, number] {
      const before = known.get(colour)
      if (before) return before
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
      if (!context) return [0, 0, 0, 0]
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
      const read = [red, green, blue, alpha / 255] as const
      known.set(colour, read)
      return read
    }

    function ratio(one: Rgb, other: Rgb): number {
      const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (lighter + 0.05) / (darker + 0.05)
    }

    function luminance(colour: Rgb): number {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  },
}
