// A slide shows something besides its footer (quality M4).
import type { SlideCheck } from '../slide-check.ts'

export const blank: SlideCheck = {
  rule: 'check/blank',
  severity: 'error',
  fix: 'Give the slide a title or content, or take it out.',
  look({ slide, probe }) {
    /** Layouts that have nothing to show without what goes under the title. */
    const withContent =
      ':is(.of-list-slide, .of-code-slide, .of-commands-slide, .of-comparison-slide, .of-table-slide, .of-diagram-slide, .of-picture-slide)'
    /** Smaller pictures are specks. */
    const leastPx = 8
    const isFurniture = (element: Element): boolean =>
      element.closest('footer, .of-footer') !== null
    // A dot or a dash says nothing.
    const texts = probe
      .texts(slide)
      .filter(({ element, text }) => !isFurniture(element) && /[\p{L}\p{N}\p{S}]/u.test(text))
    const media = [
      ...slide.querySelectorAll('img, svg, canvas, video, iframe, button, input'),
    ].filter((element) => !isFurniture(element) && probe.isSeen(element) && hasRoom(element))
    const isToCome = slide.querySelector('.slidev-vclick-hidden') !== null
    if (texts.length + media.length === 0 && !isToCome)
      return ['Unexpected blank slide, expected a title or content']
    const isTitleOnly =
      media.length === 0 &&
      !isToCome &&
      texts.every(({ element }) => element.closest('h1') !== null) &&
      slide.querySelector(withContent) !== null
    return isTitleOnly ? ['Unexpected title alone, expected something under it'] : []

    function hasRoom(element: Element): boolean {
      const { left, right, top, bottom } = probe.box(element, slide)
      if (element.matches('button, input')) return true
      return right - left > leastPx && bottom - top > leastPx
    }
  },
}
