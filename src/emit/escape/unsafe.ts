// The characters that would be read as something else, as data: where, and what to write instead.

/** Where a text stands. */
export interface TextScope {
  /**
   * `plain` writes what is surely syntax; `escaped` everything that may be; `entities` all ASCII
   * punctuation, which no syntax survives.
   */
  readonly form: 'plain' | 'escaped' | 'entities'
  readonly where: 'slide' | 'speaker notes'
  readonly inTable?: boolean
  readonly inLink?: boolean
}

export interface Unsafe {
  /**
   * What to replace, in the text with one character more at each side: a line end where the block
   * begins or ends, else what is written there.
   */
  readonly pattern: RegExp
  /** What to write, or a function of what was found. */
  readonly as: string | ((found: string) => string)
  /** Only there; everywhere when left out. */
  readonly where?: TextScope['where']
  readonly in?: 'table' | 'link'
  /** Only when the plain form did not read back as meant. */
  readonly escapedOnly?: true
}

const backslash = (found: string): string => `\\${found}`
const everyBackslash = (found: string): string => found.replace(/./g, '\\$&')

/** First match at a position wins. */
export const unsafe: readonly Unsafe[] = [
  // Character references, tags, comments (H-4, H-15); `<<<` reads a file (H-22).
  { pattern: /&(?=#?\w+;)/g, as: '&amp;' },
  { pattern: /<(?=[A-Za-z/!?])/g, as: '&lt;' },
  { pattern: /(?<=^\n)<(?=<)/g, as: '&lt;' },
  // Slidev loads an editor for it, and modules that the text names (H-29).
  { pattern: /\{(?=monaco)/g, as: '&#123;' },
  // Slidev looks for it in the cells of tables, and falls over what it finds there.
  { pattern: /(?<=v)-(?=drag)/gi, as: backslash, in: 'table' },
  // Vue runs what is between two braces, whatever Markdown says (H-14); notes are not Vue.
  { pattern: /\{{2,}/g, as: (found) => `<span v-pre>${found}</span>`, where: 'slide' },
  // Slidev's own syntax: alerts (H-17), footnotes (H-40), tasks (H-41), slots (H-20), click marks.
  { pattern: /\[(?=!(?:tip|note|important|warning|caution)\])/gi, as: '&#91;' },
  { pattern: /(?<=^\n)\[(?=\^)/g, as: backslash },
  { pattern: /\^(?=\[)/g, as: backslash },
  { pattern: /(?<=^\n)\[(?=[\sxX]\] )/g, as: backslash },
  { pattern: /(?<=^\n):(?=:)/g, as: backslash },
  { pattern: /\[(?=click(?::\d+)?\])/gi, as: '&#91;', where: 'speaker notes' },
  // The comment that holds the speaker notes ends here (H-9).
  { pattern: /(?<=--!?)>/g, as: '&gt;', where: 'speaker notes' },
  { pattern: /\|/g, as: backslash, in: 'table' },
  { pattern: /\\(?=[!-/:-@[-`{-~\n])/g, as: backslash },
  // JavaScript's trim() takes these off the edges of a slide.
  {
    pattern: /(?<=^\n)[^\S ]|[^\S ](?=\n$)|\uFEFF/g,
    as: (found) => `&#${found.codePointAt(0)};`,
  },

  // Code.
  { pattern: /`+/g, as: everyBackslash, escapedOnly: true },
  // Marks; `a * b` and `snake_case` have none.
  { pattern: /\*+(?!\s)|(?<!\s)\*+/g, as: everyBackslash, escapedOnly: true },
  {
    pattern: /(?<![\p{L}\p{N}])_+(?!\s)|_+(?![\p{L}\p{N}])/gu,
    as: everyBackslash,
    escapedOnly: true,
  },
  { pattern: /~+/g, as: everyBackslash, escapedOnly: true },
  // Links, images, definitions; there are no references to resolve.
  { pattern: /[[\]]/g, as: backslash, in: 'link', escapedOnly: true },
  { pattern: /\](?=\()/g, as: backslash, escapedOnly: true },
  { pattern: /(?<=^\n)\[(?=.*\]:)/g, as: backslash, escapedOnly: true },
  { pattern: /!(?=\[)/g, as: backslash, escapedOnly: true },
  // Formulas (H-34): Slidev opens one at `$` before a letter or a digit.
  { pattern: /\$(?!\s)/g, as: backslash, escapedOnly: true },
  // What begins a block.
  { pattern: /(?<=^\n)#(?=#{0,5}\s)/g, as: backslash, escapedOnly: true },
  { pattern: /(?<=\s)#(?=#*\n$)/g, as: backslash, escapedOnly: true },
  { pattern: /(?<=^\n)[>=]/g, as: backslash, escapedOnly: true },
  { pattern: /(?<=^\n)[-+*](?=[\s-])/g, as: backslash, escapedOnly: true },
  { pattern: /(?<=^\n\d{1,9})[.)](?=\s)/g, as: backslash, escapedOnly: true },
]
