// The languages we know, listed once.
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { Locale } from './words.ts'

export const locales: readonly Locale[] = [pt, en, es]

/** The locale whose language is that of a BCP 47 tag (`pt-PT` → Portuguese); English when we know none. */
export function localeOf(lang: string): Locale {
  const language = lang.toLowerCase().split('-')[0]
  return locales.find((locale) => locale.tag.toLowerCase().split('-')[0] === language) ?? en
}
