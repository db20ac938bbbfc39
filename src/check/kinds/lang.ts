// What is marked as another language is marked with a tag that browsers know (WCAG 3.1.2).
import type { SlideCheck } from '../slide-check.ts'

export const langOfPart: SlideCheck = {
  rule: 'check/lang',
  severity: 'error',
  fix: 'Write a tag such as `en` or `pt-BR`.',
  look({ slide, probe }) {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    const isKnown = (tag: string): boolean => {
      try {
        return names.of(new Intl.Locale(tag).language) !== undefined
      } catch {
        return false
      }
    }
    return [...slide.querySelectorAll<HTMLElement>('[lang]')]
      .filter((element) => probe.isSeen(element) && !isKnown(element.lang))
      .map(
        ({ lang, textContent }) =>
          `Unexpected language \`${lang}\`, expected a tag such as \`pt-BR\`: “${probe.short(textContent)}”`,
      )
  },
}
