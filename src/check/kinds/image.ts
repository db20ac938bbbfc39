// Every image is there (quality M3).
import type { SlideCheck } from '../slide-check.ts'

export const image: SlideCheck = {
  rule: 'check/image',
  severity: 'error',
  fix: 'Correct the path of the image, or put the file there.',
  look({ slide }) {
    return [...slide.querySelectorAll('img')]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ alt, src }) => `Unexpected missing image, expected it to load: “${alt || src}”`)
  },
}
