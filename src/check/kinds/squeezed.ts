// Words stand beside each other: no column so narrow that letters come one under the other.
import type { SlideCheck } from '../slide-check.ts'

/** By the lines of one text: from four lines on, of fewer letters than this each. */
export const squeezed: SlideCheck = {
  rule: 'check/squeezed',
  severity: 'error',
  fix: 'Give the column more width, or shorten its words.',
  look({ slide, probe }) {
    const leastLines = 4
    const leastLetters = 3
    return probe
      .texts(slide)
      .filter(({ element }) => element.closest('svg, .katex') === null)
      .filter(({ element }) => getComputedStyle(element).writingMode === 'horizontal-tb')
      .filter(({ text, boxes }) => {
        const lines = new Set(boxes.map(({ top }) => Math.round(top))).size
        const isBroken = /\p{L}{4}/u.test(text)
        return isBroken && lines >= leastLines && text.length / lines < leastLetters
      })
      .map(
        ({ text }) =>
          `Unexpected letters one under the other, expected room for words: “${probe.short(text)}”`,
      )
  },
}
