// Each title is there once: who jumps to a slide by its title finds the right one (quality M14).
import type { DeckCheck } from '../deck-check.ts'

/** These name what is before or after them, or what is to be done there. */
const named = new Set(['cover', 'section', 'agenda', 'recap', 'quiz', 'exercise', 'end'])

export const sameTitle: DeckCheck = {
  rule: 'check/same-title',
  severity: 'warning',
  fix: 'Say in each title what only that slide shows, or number them: “(1/2)”.',
  look({ slides }) {
    const told = slides.filter(({ title, layout }) => title !== '' && !named.has(layout))
    const byTitle = Map.groupBy(told, ({ title }) => title.toLocaleLowerCase())
    return told.flatMap(({ title, number }) => {
      const same = byTitle.get(title.toLocaleLowerCase()) ?? []
      const others = same.filter((slide) => slide.number !== number).map((slide) => slide.number)
      return others.length === 0
        ? []
        : [
            {
              slideNumber: number,
              message: `Unexpected title of slide ${others.join(', ')} too, expected its own: “${title}”`,
            },
          ]
    })
  },
}
