// The deck says in which language it is, so that it is read out and hyphenated right (WCAG 3.1.1).
import type { DeckCheck } from '../deck-check.ts'

/** A tag of BCP 47, as browsers read it. */
export const lang: DeckCheck = {
  rule: 'check/lang',
  severity: 'error',
  fix: 'Write `lang: pt-BR`, or the tag of your language, in the frontmatter of the notes.',
  look(deck) {
    try {
      const { language } = new Intl.Locale(deck.lang)
      if (language !== undefined && language !== 'und') return []
    } catch {
      // Said below.
    }
    return [{ message: `Unexpected language \`${deck.lang}\`, expected a tag such as \`pt-BR\`` }]
  },
}
