// The deck says in which language it is, so that it is read out and hyphenated right (WCAG 3.1.1).
import { detectLang } from '../../locale/detect-lang.ts'
import { locales } from '../../locale/index.ts'
import type { DeckCheck } from '../deck-check.ts'

/** Fewer letters of sentences do not tell. */
const leastLetters = 600
const CODE = /^( *)(`{3,}|~{3,})[^]*?^\1\2`*$|`[^`\n]+`|^---\n(?:[\w-]+:.*\n)*---$|<[^>]+>/gm

/** A tag of BCP 47, as browsers read it; and of those that we can tell apart, the right one. */
export const lang: DeckCheck = {
  rule: 'check/lang',
  severity: 'error',
  fix: 'Write `lang: pt-BR`, or the tag of your language, in the frontmatter of the notes.',
  look(deck) {
    try {
      const { language } = new Intl.Locale(deck.lang)
      if (language !== undefined && language !== 'und') return otherThanText(language, deck.text)
    } catch {
      // Said below.
    }
    return [{ message: `Unexpected language \`${deck.lang}\`, expected a tag such as \`pt-BR\`` }]
  },
}

function otherThanText(language: string, text: string): { message: string }[] {
  const words = text.replaceAll(CODE, ' ')
  if ((words.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return []
  const isOurs = locales.some(({ tag }) => new Intl.Locale(tag).language === language)
  const read = detectLang(words)
  return !isOurs || new Intl.Locale(read).language === language
    ? []
    : [{ message: `Unexpected language \`${language}\`, expected \`${read}\`, as it is written` }]
}
