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
      .filter((film) => {
        const { error, networkState, currentSrc } = film
        if (currentSrc === '') return true
        // Some Chromiums come without the codecs that Chrome has: what they cannot play it may.
        const hasCodecs = film.canPlayType('video/mp4; codecs="avc1.42E01E"') !== ''
        const isForeign = !hasCodecs && /\.(?:mp4|m4[av]|mov|mp3|aac)(?:$|[?#])/i.test(currentSrc)
        const isLost = error !== null || networkState === HTMLMediaElement.NETWORK_NO_SOURCE
        return isLost && !isForeign
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
