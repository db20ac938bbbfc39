// A slide shows something besides its footer (quality M4).
import type { SlideCheck } from '../slide-check.ts'

export const blank: SlideCheck = {
  rule: 'check/blank',
  severity: 'error',
  fix: 'Give the slide a title or content, or take it out.',
  look({ slide, probe }) {
    const isFurniture = (element: Element): boolean =>
      element.closest('footer, .of-footer') !== null
    const texts = probe.texts(slide).filter(({ element }) => !isFurniture(element))
    const media = [...slide.querySelectorAll('img, svg, canvas, video')].filter(
      (element) => !isFurniture(element) && probe.isSeen(element),
    )
    const isBlank = texts.length + media.length === 0
    return isBlank ? ['Unexpected blank slide, expected a title or content'] : []
  },
}
