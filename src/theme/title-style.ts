// Large titles step down when they are long, so that a cover stays a cover and no word is broken.
import { canvas, space, type } from './tokens.ts'
import type { TextStyle } from './tokens.ts'

/** A smaller size, and how many lines it may run to. The last step takes whatever is left. */
interface Step {
  readonly sizePx: number
  readonly maxLines: number
}

/** Layouts whose title steps. */
export type Stepped = 'cover' | 'section'

const steps: Readonly<Record<Stepped, readonly Step[]>> = {
  cover: [
    { sizePx: type.cover.sizePx, maxLines: 2 },
    { sizePx: 72, maxLines: 2 },
    { sizePx: 56, maxLines: 3 },
    { sizePx: 44, maxLines: 5 },
    { sizePx: 34, maxLines: 7 },
    { sizePx: 26, maxLines: Infinity },
  ],
  section: [
    { sizePx: type.section.sizePx, maxLines: 2 },
    { sizePx: 50, maxLines: 3 },
    { sizePx: 40, maxLines: 6 },
    { sizePx: 30, maxLines: Infinity },
  ],
}

/** Width of a letter of the title's font in em, on the wide side: an estimate is enough to choose. */
const LETTER_EM = 0.56
const WORD_BREAK = /[\s\u00ad\u200b/–—-]+/u

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** An ideograph is as wide as two letters. */
function letters(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** The style of that title: its layout's own, or the first step that holds it. */
export function titleStyle(layout: Stepped, text: string): TextStyle {
  const widthPx = canvas.widthPx - 2 * space.marginSidePx
  const longestWord = Math.max(...text.split(WORD_BREAK).map(letters))
  const length = letters(text)
  const fitting = steps[layout].find(({ sizePx, maxLines }) => {
    const letterPx = sizePx * LETTER_EM
    return longestWord * letterPx <= widthPx && length * letterPx <= widthPx * maxLines
  })
  const sizePx = (fitting ?? steps[layout].at(-1))?.sizePx ?? type[layout].sizePx
  return { ...type[layout], sizePx }
}
