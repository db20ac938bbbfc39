// Which language notes are in, when they do not say.
import { franc } from 'franc-min'
import { locales } from './index.ts'

/** Below this many letters a guess is a coin toss. */
const minimumLetters = 40

/**
 * BCP 47 tag of the text's language among those of `locale/`.
 * @param text Prose of the notes, code left out.
 * @returns The tag, or `en` when there is too little to tell.
 */
export function detectLang(text: string): string {
  const iso6393 = franc(text, {
    only: locales.map((locale) => locale.iso6393),
    minLength: minimumLetters,
  })
  return locales.find((locale) => locale.iso6393 === iso6393)?.tag ?? 'en'
}
