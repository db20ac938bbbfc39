// Every diagram is drawn: it has a size, and every label says something (quality M3, M12).
import type { SlideCheck } from '../slide-check.ts'

export const diagram: SlideCheck = {
  rule: 'check/diagram',
  severity: 'error',
  fix: 'Correct the mermaid fence; give the diagram a slide of its own if it has too little space.',
  look({ slide, probe }) {
    const leastPx = 30
    const mostOutsidePx = 3
    const problems: string[] = []
    for (const figure of slide.querySelectorAll('.of-diagram')) {
      const name = probe.short(figure.getAttribute('aria-label') ?? '')
      const svg = figure.querySelector('svg')
      const box = svg ? probe.box(svg, slide) : { left: 0, right: 0, top: 0, bottom: 0 }
      const [width, height] = [box.right - box.left, box.bottom - box.top]
      if (name === '')
        problems.push('Unexpected diagram without a name, expected an accessible one')
      if (!svg) problems.push(`Unexpected empty diagram, expected a drawing: “${name}”`)
      else if (Math.min(width, height) < leastPx) {
        problems.push(
          `Unexpected diagram of ${Math.round(width)} × ${Math.round(height)} px, expected at least ${leastPx}: “${name}”`,
        )
      } else if (!/[\p{L}\p{N}]/u.test(svg.textContent)) {
        problems.push(`Unexpected diagram without labels, expected some text in it: “${name}”`)
      } else {
        const label = [...svg.querySelectorAll('text')].find((each) => {
          const { left, right, top, bottom } = probe.box(each, slide)
          const outsidePx = Math.max(
            box.left - left,
            right - box.right,
            box.top - top,
            bottom - box.bottom,
          )
          return probe.isSeen(each) && outsidePx > mostOutsidePx
        })
        if (label) {
          const text = probe.short(label.textContent)
          problems.push(`Unexpected label outside its diagram, expected it inside: “${text}”`)
        }
        problems.push(...tightLabels(svg))
      }
    }
    return problems

    /** Labels that stick out of the shape around their middle, if they have one. */
    function tightLabels(svg: SVGSVGElement): string[] {
      const shapes = [...svg.querySelectorAll('rect, circle, ellipse, polygon')]
        .filter((shape) => probe.isSeen(shape) && shape.closest('defs, marker, clipPath') === null)
        .map((shape) => probe.box(shape, slide))
      return [...svg.querySelectorAll('text')]
        .filter((text) => probe.isSeen(text))
        .flatMap((text) => {
          const { left, right, top, bottom } = probe.box(text, slide)
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          const around = shapes.filter(
            (shape) => shape.left < x && x < shape.right && shape.top < y && y < shape.bottom,
          )
          const [own] = around.sort((a, b) => areaOf(a) - areaOf(b))
          const isIn = !own || Math.max(own.left - left, right - own.right) <= mostOutsidePx
          return isIn
            ? []
            : [
                `Unexpected label wider than its box, expected it inside: “${probe.short(text.textContent)}”`,
              ]
        })
    }

    function areaOf({ left, right, top, bottom }: ReturnType<typeof probe.box>): number {
      return (right - left) * (bottom - top)
    }
  },
}
