// No slide is there twice: whoever copies one means to change the copy.
import { parseSync } from '@slidev/parser'
import type { DeckCheck } from '../deck-check.ts'

const isHidden = (settings: Record<string, unknown>): boolean =>
  Boolean(settings['hide'] ?? settings['disabled'])

/** By their Markdown; a blank one is `check/blank`. */
export const sameSlide: DeckCheck = {
  rule: 'check/same-slide',
  severity: 'warning',
  fix: 'Take one of them out, or say in each what only that one says.',
  look({ text }) {
    const shown = parseSync(text, '')
      .slides.filter(({ frontmatter }) => !isHidden(frontmatter))
      .map(({ content }, index) => ({ words: content.trim(), number: index + 1 }))
    const byWords = Map.groupBy(shown, ({ words }) => words)
    return shown.flatMap(({ words, number }) => {
      const others = (byWords.get(words) ?? []).filter((slide) => slide.number !== number)
      if (words === '' || others.length === 0) return []
      const numbers = others.map((slide) => slide.number).join(', ')
      const message = `Unexpected copy of slide ${numbers}, expected each slide once`
      return [{ slideNumber: number, message }]
    })
  },
}
