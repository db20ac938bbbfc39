// A title is read at a glance (quality M14).
import type { SlideCheck } from '../slide-check.ts'

/** By characters as shown: 90 are two lines of the largest title, and more than a room takes in. */
export const titleLength: SlideCheck = {
  rule: 'check/title-length',
  severity: 'warning',
  fix: 'Say it in fewer words, and put the rest under the title.',
  look({ slide, probe }) {
    const mostCharacters = 90
    return [...slide.querySelectorAll('h1')]
      .filter((title) => probe.isSeen(title))
      .map((title) => title.textContent.replaceAll(/\s+/g, ' ').trim())
      .filter(({ length }) => length > mostCharacters)
      .map(
        (text) =>
          `Unexpected title of ${text.length} characters, expected at most ${mostCharacters}: “${probe.short(text)}”`,
      )
  },
}
