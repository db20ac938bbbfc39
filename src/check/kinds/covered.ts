// Nothing lies over a text, and no letter or line of it over the next (quality M8).
import type { SlideCheck } from '../slide-check.ts'

/**
 * What the browser would hit in the middle, at the start and at the end of each line; a box that can
 * be seen through covers nothing. Text and pictures over each other are `check/overlap`.
 */
export const covered: SlideCheck = {
  rule: 'check/covered',
  severity: 'error',
  fix: 'Move what lies over the text, or give the lines more height.',
  look({ slide, probe }) {
    const places = [0.1, 0.5, 0.9]
    /** Lines nearer than this part of the type's size run into each other. */
    const leastLineHeight = 0.75
    /** Letters nearer than this part of the type's size. */
    const leastSpacing = -0.1
    const pictures = 'img, canvas, video, svg, svg *'
    const factor = probe.scale(slide)
    const origin = slide.getBoundingClientRect()
    const problems = new Set<string>()
    // What the mouse goes through covers a text all the same.
    const texts = probe.texts(slide)
    const solid = texts.length > 0 && document.createElement('style')
    if (solid) {
      solid.textContent = '.slidev-page * { pointer-events: auto !important; }'
      document.head.append(solid)
    }
    for (const { element, text, boxes } of texts) {
      if (element.closest('[data-overlay], .katex, svg')) continue
      const name = `“${probe.short(text)}”`
      const style = getComputedStyle(element)
      const sizePx = Number.parseFloat(style.fontSize)
      if (Number.parseFloat(style.letterSpacing) < leastSpacing * sizePx)
        problems.add(`Unexpected letters over each other, expected room: ${name}`)
      const isTight = boxes.some((box, index) => {
        const above = boxes[index - 1]
        const stepPx = above ? box.top - above.top : 0
        return stepPx > 1 && stepPx < leastLineHeight * sizePx && isOver(above, box)
      })
      if (isTight) problems.add(`Unexpected lines over each other, expected room: ${name}`)
      const cover = boxes.flatMap(coversOf(element))[0]
      if (cover) {
        problems.add(
          `Unexpected \`${cover.localName}\` over a text, expected all of it in view: ${name}`,
        )
      }
    }
    if (solid) solid.remove()
    return [...problems]

    function coversOf(element: Element) {
      return ({ left, right, top, bottom }: ReturnType<typeof probe.box>): Element[] =>
        places.flatMap((place) => {
          const x = origin.left + (left + (right - left) * place) * factor
          const y = origin.top + ((top + bottom) / 2) * factor
          const stack = document.elementsFromPoint(x, y)
          const at = stack.findIndex((each) => each.contains(element) || element.contains(each))
          return stack
            .slice(0, Math.max(0, at))
            .filter((each) => slide.contains(each) && isSolid(each) && !each.matches(pictures))
        })
    }

    function isSolid(element: Element): boolean {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const alpha = /[,/] *([\d.]+)(%?)\)$/.exec(backgroundColor)
      const isPainted = backgroundImage !== 'none'
      const isClear =
        !isPainted &&
        (backgroundColor === 'transparent' ||
          (backgroundColor.startsWith('rgba') && Number(alpha?.[1]) < 0.5))
      return !isClear && Number(opacity) > 0.3 && element.closest('[data-overlay]') === null
    }

    function isOver(
      one: ReturnType<typeof probe.box> | undefined,
      other: ReturnType<typeof probe.box>,
    ): boolean {
      return one !== undefined && Math.min(one.right, other.right) > Math.max(one.left, other.left)
    }
  },
}
