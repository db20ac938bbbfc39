// Images keep their shape and are sharp enough for a projector.
import type { SlideCheck } from '../slide-check.ts'

export const imageShape: SlideCheck = {
  rule: 'check/image-shape',
  severity: 'error',
  fix: 'Set only one of width and height, and use a larger file when it is coarse.',
  look({ slide, probe }) {
    const mostStretch = 1.03
    // A canvas px is two px of a projector with 1920: from here on one dot is four px wide.
    const mostPxPerDot = 2
    const vector = /\.svg(?:$|[?#])|^data:image\/svg/i
    return [...slide.querySelectorAll('img')].flatMap((image) => {
      const { naturalWidth, naturalHeight, alt, src } = image
      const [width, height] = [image.clientWidth, image.clientHeight]
      if (Math.min(naturalWidth, naturalHeight, width, height) === 0) return []
      const name = probe.short(alt || src)
      const [across, down] = [width / naturalWidth, height / naturalHeight]
      const stretch = Math.max(across / down, down / across)
      const isFilled = getComputedStyle(image).objectFit === 'fill'
      // A px more or less is rounding.
      const isRounded = Math.abs(width - naturalWidth * down) <= 1
      if (isFilled && stretch > mostStretch && !isRounded)
        return [
          `Unexpected image stretched by ${Math.round((stretch - 1) * 100)} %, expected its own shape: “${name}”`,
        ]
      const pxPerDot = Math.min(across, down)
      return pxPerDot > mostPxPerDot && !vector.test(src)
        ? [
            `Unexpected image of ${naturalWidth} × ${naturalHeight} shown ${width} × ${height}, expected at most ${mostPxPerDot} px a dot: “${name}”`,
          ]
        : []
    })
  },
}
