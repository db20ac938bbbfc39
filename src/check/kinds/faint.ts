// A picture is there to be seen: not through a veil, not out of focus, not as small as a speck.
import type { SlideCheck } from '../slide-check.ts'

/** What styles do to images and films; what the picture itself is like, nobody here can say. */
export const faint: SlideCheck = {
  rule: 'check/faint',
  severity: 'error',
  fix: 'Take the `opacity` or the `filter` out, or give the picture more room.',
  look({ slide, probe }) {
    const leastOpacity = 0.4
    const mostBlurPx = 1
    const leastPx = 12
    return [...slide.querySelectorAll<HTMLImageElement>('img, video, canvas')]
      .filter(
        (image) => probe.isSeen(image) && image.closest('[data-overlay], [data-decor]') === null,
      )
      .flatMap((image) => {
        const name = `“${probe.short(image.alt || image.localName)}”`
        const { left, right, top, bottom } = probe.box(image, slide)
        if (
          image.alt !== '' &&
          Math.min(right - left, bottom - top) < leastPx &&
          image.naturalWidth > leastPx
        )
          return [
            `Unexpected picture of ${Math.round(right - left)} × ${Math.round(bottom - top)} px, expected at least ${leastPx}: ${name}`,
          ]
        let opacity = 1
        let blurPx = 0
        for (
          let at: Element | null = image;
          at && at !== slide.parentElement;
          at = at.parentElement
        ) {
          const style = getComputedStyle(at)
          const share = /opacity\(([\d.]+)\)/.exec(style.filter)?.[1] ?? '1'
          opacity *= Number(style.opacity) * Number(share)
          blurPx += Number(/blur\(([\d.]+)px\)/.exec(style.filter)?.[1] ?? 0)
        }
        if (opacity < leastOpacity)
          return [
            `Unexpected picture with an opacity of ${opacity.toFixed(2)}, expected at least ${leastOpacity}: ${name}`,
          ]
        return blurPx > mostBlurPx
          ? [`Unexpected picture out of focus by ${blurPx} px, expected it sharp: ${name}`]
          : []
      })
  },
}
