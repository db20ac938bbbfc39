// Which language notes are in, when they do not say.
import { franc } from 'franc-min'
import { recalled } from '../model/recalled.ts'
import { locales } from './index.ts'

/** Letter statistics are a coin toss below this many letters; small words and accents tell more. */
const lettersForStatistics = 400
/** franc looks at no more. */
const lettersRead = 2048

const WORD = /\p{L}+/gu
const MANY_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${lettersForStatistics}}`, 'u')
/** Letters that only one of our languages has. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  'pt-BR': /[ãõçêô]/giu,
  es: /[ñ¿¡]/giu,
}

/**
 * BCP 47 tag of the text's language among those of `locale/`.
 * @param text Prose of the notes.
 * @returns The tag, or `en` when nothing tells.
 */
export function detectLang(text: string): string {
  return MANY_LETTERS.test(text) ? byStatistics(text.slice(0, lettersRead)) : bySmallWords(text)
}

const byStatistics = recalled((text): string => {
  const iso6393 = franc(text, { only: locales.map((locale) => locale.iso6393) })
  return locales.find((locale) => locale.iso6393 === iso6393)?.tag ?? 'en'
})

/** The language with the most of its small words and own letters in the text; the first on a tie. */
function bySmallWords(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? []
  const scored = locales.map(({ tag, look }) => {
    const small = words.filter((word) => word.length > 1 && look.stop.has(word)).length
    return { tag, score: small + 2 * (text.match(ownLetters[tag] ?? /(?!)/g)?.length ?? 0) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.tag : 'en'
}
