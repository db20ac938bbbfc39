// Every image says in words what it shows, or that it is for the eye only (WCAG 1.1.1).
import type { SlideCheck } from '../slide-check.ts'

/** `alt=""` is an answer too: the image is decoration. */
export const alt: SlideCheck = {
  rule: 'check/alt',
  severity: 'error',
  fix: 'Write what the image shows between the square brackets, or `alt=""` for decoration.',
  look({ slide, probe }) {
    return [...slide.querySelectorAll('img')]
      .filter((image) => probe.isSeen(image))
      .filter((image) => !image.hasAttribute('alt') && !image.hasAttribute('aria-label'))
      .map(({ src }) => {
        const name = probe.short(src.split('/').at(-1) ?? src)
        return `Unexpected image without words, expected an alternative text: \`${name}\``
      })
  },
}
