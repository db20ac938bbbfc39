// Slides with few words get larger type: read from the back row, and no page that looks forgotten.

/** At `type.agenda` this many letters are never wider than a line of the whole slide. */
const LETTERS_IN_LINE = 48
/** And this many than one of the two columns of a comparison. */
const LETTERS_IN_COLUMN = 22
/** As many lines as stand in `type.agenda` under a title of two lines, with room to spare. */
const MOST_LINES = 5

/** Letters and signs that are no wider than half their size. */
const NARROW = /[\p{Ll}\s.,;:!?'’"()/-]/u
/** Continuations look like each other: none is larger than the others. */
const CONTINUATION = /\(\d+\/\d+\)\s*$/

/** How the text of a slide stands: paragraphs and items under each other, or rows of two cells. */
export interface SlideText {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

/** True when all of it has room in `type.agenda`. */
export function isRoomy({ title, rows }: SlideText): boolean {
  if (rows.length === 0 || CONTINUATION.test(title)) return false
  const lines = rows.map((cells) => {
    const width = cells.length > 1 ? LETTERS_IN_COLUMN : LETTERS_IN_LINE
    return Math.max(1, ...cells.map((cell) => Math.ceil(letters(cell) / width)))
  })
  return lines.reduce((sum, count) => sum + count, 0) <= MOST_LINES
}

function letters(text: string): number {
  return [...text.trim()].reduce((sum, letter) => sum + (NARROW.test(letter) ? 1 : 2), 0)
}
