// Every image and every film is there (quality M3).
import type { SlideCheck } from '../slide-check.ts'

export const image: SlideCheck = {
  rule: 'check/image',
  severity: 'error',
  fix: 'Correct the path, or put the file there, in a format that browsers know.',
  look({ slide }) {
    const images = [...slide.querySelectorAll('img')]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ alt, src }) => `Unexpected missing image, expected it to load: “${alt || src}”`)
    const films = [...slide.querySelectorAll<HTMLMediaElement>('video, audio')]
      .filter(({ error, networkState, currentSrc }) => {
        return error !== null || networkState === HTMLMediaElement.NETWORK_NO_SOURCE || !currentSrc
      })
      .map(
        ({ localName, src }) =>
          `Unexpected \`${localName}\` that does not play, expected it to load: “${src}”`,
      )
    const frames = [...slide.querySelectorAll('iframe, object, embed')]
      .filter((each) => !['src', 'srcdoc', 'data'].some((name) => each.getAttribute(name)))
      .map(({ localName }) => `Unexpected \`${localName}\` of nothing, expected an address in it`)
    return [...images, ...films, ...frames]
  },
}
