// Which dictionary a deck is read with: Hunspell's, as they are on npm (en under MIT and BSD, pt and es
// under the MPL among others). Loaded only when asked.

/** A Hunspell dictionary: its rules and its words. */
export interface Dictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

type Load = () => Promise<{ readonly default: Dictionary }>

export const english: Load = () => import('dictionary-en')

const loads: Readonly<Record<string, Load>> = {
  pt: () => import('dictionary-pt'),
  en: english,
  es: () => import('dictionary-es'),
}

/** How to load the dictionary of a language, by its first letters; nothing when there is none. */
export function dictionaryOf(lang: string): Load | undefined {
  return loads[lang.toLowerCase().split('-')[0] ?? '']
}
