// Speaker notes read as words: no markup, template or value of a program where something should be said.
import type { DeckCheck } from '../deck-check.ts'

/** Code is said to be code. */
const CODE = /(`+)[^`][^]*?\1/g
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /<\/?(?:br|b|i|u|em|strong|span|div|p|img|a|ul|ol|li|table|td|tr|font|center|script|style|iframe|v-clicks?)(?:\s[^>]*)?\/?>/i,
    'markup',
  ],
  // In TeX, braces stand after “_”, “^” and the names of commands.
  [/(?<![_^\\\w}])\{\{[^{}\\]*\}\}/, 'braces of a template'],
  [/(?<!\\)&(?:amp|nbsp|lt|gt|quot|#x?[\da-f]+);/i, 'a character’s name'],
  [/\[object [A-Z]\w*\]/, 'an object'],
  [/^(?:undefined|null|NaN)$|\b(?:undefined|NaN)[.!?]?$/m, 'a value that is not there'],
  [/`{3}|~{3}/, 'a fence that does not close'],
  [/\uFFFD|[ÂÃ][\u0080-\u009F¡-¿€™œ]|â€/, 'letters of another encoding'],
]

export const notesRaw: DeckCheck = {
  rule: 'check/notes-raw',
  severity: 'warning',
  fix: 'Write what is to be said, or put it into code.',
  look({ slides }) {
    return slides.flatMap(({ note = '', number }) => {
      const words = note.replaceAll(CODE, '')
      return signs
        .filter(([sign]) => sign.test(words))
        .map(([, what]) => ({
          slideNumber: number,
          message: `Unexpected ${what} in the speaker notes, expected words to say`,
        }))
    })
  },
}
