// Every slide has speaker notes, if only its minutes: who presents is never left alone with one.
// What stands behind the end is looked up, not presented; and a deck without any is read by itself.
import type { DeckCheck } from '../deck-check.ts'

/** These are passed by without a word. */
const silent = new Set(['cover', 'section', 'end'])

export const speakerNotes: DeckCheck = {
  rule: 'check/speaker-notes',
  severity: 'warning',
  fix: 'Write what is said in a comment at the end of the slide: `<!-- … -->`.',
  look({ slides }) {
    const end = slides.findIndex(({ layout }) => layout === 'end')
    const presented = end === -1 ? slides : slides.slice(0, end)
    if (presented.every(({ note = '' }) => note.trim() === '')) return []
    return presented
      .filter(({ layout, note = '' }) => !silent.has(layout) && note.trim() === '')
      .map(({ number, title }) => ({
        slideNumber: number,
        message: `Unexpected slide without speaker notes, expected some: “${title}”`,
      }))
  },
}
