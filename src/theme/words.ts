// The few words the theme itself shows, by the deck's language.

/** Words of one language. */
export interface ThemeWords {
  readonly minutes: (minutes: number) => string
  readonly partOf: (numbers: { readonly number: number; readonly total: number }) => string
}

const minutes: ThemeWords['minutes'] = (count) => `${count} min`

const byLanguage: Readonly<Record<string, ThemeWords>> = {
  pt: { minutes, partOf: ({ number, total }) => `Parte ${number} de ${total}` },
  es: { minutes, partOf: ({ number, total }) => `Parte ${number} de ${total}` },
  en: { minutes, partOf: ({ number, total }) => `Part ${number} of ${total}` },
}

const english = byLanguage['en'] as ThemeWords

/** Words for a BCP 47 tag; English when there are none. */
export function themeWords(lang: string | undefined): ThemeWords {
  const language = lang?.split('-')[0]?.toLowerCase() ?? ''
  return byLanguage[language] ?? english
}
