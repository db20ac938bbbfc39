// Letters are those that were written: no bytes of UTF-8 read as another encoding, no lost ones.
import type { SlideCheck } from '../slide-check.ts'

/**
 * “Ã©” for “é”, “â€œ” for a quotation mark: a first byte of UTF-8 and those that go on from it, each
 * as Windows-1252 shows it. A capital that words really have before a letter or a space is none.
 */
export const garbled: SlideCheck = {
  rule: 'check/garbled',
  severity: 'error',
  fix: 'Save the notes as UTF-8 and write the letters anew.',
  look({ slide, probe }) {
    /** Bytes 80 to BF in Windows-1252, without the space that does not break. */
    const goesOn = '[\\u0080-\\u009F¡-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
    // Of longer ones, those that Western notes have: dashes and quotation marks, signs, emoji.
    const signs = [/\uFFFD/u, new RegExp(`[ÂÃ-ß]${goesOn}`, 'u'), /â[€„†‚œ˜]|ï[¿»¬]|ðŸ/u]
    /** “Ã” and a closing quotation mark, or three dots, are an end of a word in capitals. */
    const isWord = /\p{Lu}[ÃÂÊÔÕÉÍÓÚÁÇ](?:[”’»…—–]|$)/gu
    return probe
      .texts(slide)
      .filter(({ text }) => signs.some((sign) => sign.test(text.replaceAll(isWord, ''))))
      .map(
        ({ text }) => `Unexpected letters, expected those of the language: “${probe.short(text)}”`,
      )
  },
}
