// A text as the words that are looked for.
import { recalled } from '../model/recalled.ts'

const WHITE_SPACE = /[\s\u200B\uFEFF]+/u
/** Words stand in tags' way, where those are shown as text: `<b>f</b>:`. */
const BESIDE_TAG = /(?<=>)(?=.)|(?<=.)(?=<)/u
/** The mark of an alert, which what follows may touch: `[!TIP]Use …`. */
const ALERT = /^\[![\w-]+\][-+]?/u
const EDGE_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Words between white space and tags. */
export const wordsOf = recalled((text): readonly string[] => {
  const words = text.toWellFormed().split(WHITE_SPACE).filter(Boolean)
  return words.flatMap((word) => {
    const alert = ALERT.exec(word)?.[0] ?? ''
    const rest = word.slice(alert.length).split(BESIDE_TAG)
    return [alert, ...rest].filter(Boolean)
  })
})

/** A word without the signs at its ends; empty for `->`. */
export function bare(word: string): string {
  return word.replace(EDGE_SIGNS, '')
}
