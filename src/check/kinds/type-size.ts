// No type under its floor: readable from the back row (quality M6).
import type { SlideCheck } from '../slide-check.ts'

export const typeSize: SlideCheck = {
  rule: 'check/type-size',
  severity: 'error',
  fix: 'Split the slide, shorten the text, or give the diagram more space.',
  look({ slide, probe, floor }) {
    const tolerancePx = 0.05
    const factor = probe.scale(slide)
    const roles = [
      ['footer, .of-footer', 'footerPx', 'footer'],
      ['.of-diagram', 'diagramPx', 'diagram'],
      ['code, pre, table', 'codePx', 'code or table'],
    ] as const
    const smallest = new Map<string, { px: number; floorPx: number; text: string }>()
    for (const { element, text } of probe.texts(slide)) {
      const [, key, role] = roles.find(([selector]) => element.closest(selector)) ?? [
        '',
        'bodyPx',
        'body',
      ]
      // Text of a drawing is as large as the drawing makes it.
      const shown = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      const zoom = shown ? Math.hypot(shown.a, shown.b) / factor : zoomOf(element)
      const px = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
      const before = smallest.get(role)
      if (px + tolerancePx < floor[key] && px < (before?.px ?? Infinity)) {
        smallest.set(role, { px, floorPx: floor[key], text })
      }
    }
    return [...smallest].map(
      ([role, { px, floorPx, text }]) =>
        `Unexpected ${role} type of ${px.toFixed(1)} px, expected at least ${floorPx}: “${probe.short(text)}”`,
    )

    /** What zoom and transforms between the slide and the text make of one px. */
    function zoomOf(start: Element): number {
      let zoom = start.currentCSSZoom / slide.currentCSSZoom
      for (let at: Element | null = start; at; at = at === slide ? null : at.parentElement) {
        const { transform, scale } = getComputedStyle(at)
        const matrix = new DOMMatrix(transform === 'none' ? '' : transform)
        zoom *= Math.hypot(matrix.a, matrix.b) * (Number.parseFloat(scale) || 1)
      }
      return zoom
    }
  },
}
