// Nothing stands on its head or is seen in a mirror.
import type { SlideCheck } from '../slide-check.ts'

/** Up to a right angle is how labels are turned; a page that turns its back (`[data-overlay]`) may. */
export const turned: SlideCheck = {
  rule: 'check/turned',
  severity: 'error',
  fix: 'Take the `rotate` or the negative `scale` out.',
  look({ slide, probe }) {
    const mostDegrees = 100
    const problems = new Set<string>()
    const known = new Map<Element, DOMMatrix>()
    const things = [
      ...probe.texts(slide).map(({ element, text }) => ({ element, name: probe.short(text) })),
      ...[...slide.querySelectorAll('img, video')]
        .filter((element) => probe.isSeen(element))
        .map((element) => ({ element, name: element.getAttribute('alt') || element.localName })),
    ]
    for (const { element, name } of things) {
      if (element instanceof SVGElement || element.closest('[data-overlay]')) continue
      const { a, b, c, d } = matrixOf(element)
      const degrees = Math.abs((Math.atan2(b, a) * 180) / Math.PI)
      if (a * d - b * c < 0)
        problems.add(`Unexpected mirror image, expected it as it is: “${name}”`)
      else if (degrees > mostDegrees)
        problems.add(
          `Unexpected turn of ${Math.round(degrees)}°, expected at most a right angle: “${name}”`,
        )
    }
    return [...problems]

    /** What lies between the slide and the element, taken together. */
    function matrixOf(element: Element): DOMMatrix {
      const before = known.get(element)
      if (before) return before
      const { parentElement } = element
      const under = element === slide || !parentElement ? new DOMMatrix() : matrixOf(parentElement)
      const { transform, rotate, scale } = getComputedStyle(element)
      const isPlain = transform === 'none' && rotate === 'none' && scale === 'none'
      const own = isPlain ? under : under.multiply(ownOf({ transform, rotate, scale }))
      known.set(element, own)
      return own
    }

    function ownOf(style: { transform: string; rotate: string; scale: string }): DOMMatrix {
      const turn = style.rotate === 'none' ? '' : `rotate(${style.rotate.split(' ').at(-1)})`
      const size = style.scale === 'none' ? '' : `scale(${style.scale.split(' ').join(', ')})`
      const other = style.transform === 'none' ? '' : style.transform
      return new DOMMatrix(`${turn} ${size} ${other}`.trim())
    }
  },
}
