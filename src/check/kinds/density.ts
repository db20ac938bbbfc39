// A slide has no more words than a room reads while somebody speaks (quality M9).
import type { SlideCheck } from '../slide-check.ts'

/**
 * Words of sentences and lists; titles, code, tables and drawings are looked at, not read through.
 * 105 is what 95 of 100 slides of talks stay under (272 decks of SciDuet-ACL).
 */
export const density: SlideCheck = {
  rule: 'check/density',
  severity: 'warning',
  fix: 'Split the slide, or say some of it in the speaker notes.',
  look({ slide, probe }) {
    const mostWords = 105
    const aside = 'h1, h2, pre, table, svg, footer, .of-footer, .of-ribbon-block'
    const count = probe
      .texts(slide)
      .filter(({ element }) => element.closest(aside) === null)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0)
    return count > mostWords
      ? [`Unexpected slide of ${count} words, expected at most ${mostWords}`]
      : []
  },
}
