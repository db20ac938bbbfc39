// Slides with few words get larger type: read from the back row, and no page that looks forgotten.

import { isStacked } from './command-card.ts'

/** What stands on a slide that may be set larger. */
export type RoomyKind = 'list' | 'exercise' | 'quiz' | 'comparison' | 'table' | 'commands' | 'code'

/** The text of a slide: paragraphs, and rows of cells under them (a row is an item, a line, a command). */
export interface SlideText {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  /** Paragraphs over a table, commands, code or choices. */
  readonly intro?: readonly string[]
}

/** How much of a kind has room in its large type under a title of two lines, with room to spare. */
interface Limit {
  /** Never wider than a line of the whole slide, or than a cell where cells wrap. */
  readonly letters: number
  readonly lines: number
  /** Letters that the gap between two cells is worth; without it each cell wraps by itself. */
  readonly gapLetters?: number
  /** Every letter has the same width. */
  readonly isMono?: boolean
  /** Rows that a line of an intro and its gap are worth. */
  readonly rowsOfIntro?: number
}

const limits: Readonly<Record<RoomyKind, Limit>> = {
  list: { letters: 48, lines: 8.5 },
  exercise: { letters: 36, lines: 8.5 },
  quiz: { letters: 58, lines: 7, gapLetters: 0 },
  comparison: { letters: 22, lines: 8.5 },
  table: { letters: 64, lines: 5, gapLetters: 3, rowsOfIntro: 1 },
  commands: { letters: 52, lines: 6, gapLetters: 4, isMono: true },
  code: { letters: 55, lines: 9, gapLetters: 0, isMono: true },
}

/** An explained command has no more than its share of the card. */
const LONGEST_EXPLAINED = 30
/** Commands across the card, each with its explanation under it: letters of their lines, and lines in all. */
const across = { command: 48, explanation: 56, gap: 0.42, lines: 8, more: 1.3 } as const
/** A title of one line leaves room for more of them. */
const LETTERS_IN_TITLE = 36
/** At `type.agenda` this many letters of an intro are never wider than a line. */
const LETTERS_IN_LINE = 48
/** Space between two rows that wrap, in lines. */
const ROW_GAP = 0.5
/** A line of an intro and its gap are worth this many rows of most things. */
const ROWS_OF_INTRO = 1.5

/** How wide letters are, the first that matches: on the wide side, small letters being one. */
const widths: readonly (readonly [pattern: RegExp, letters: number])[] = [
  [/[\p{Ll}\s.,;:!?'’"()/-]/u, 1],
  [/\d/, 1.1],
  [/\p{Lu}/u, 1.5],
]
const WIDEST = 2
/** Full width, or a picture: two columns of a monospaced font. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{So}]/u
/** Continuations look like each other, none larger than the others; see `alone`. */
const CONTINUATION = /\(\d+\/\d+\)\s*$/

/** Numbered questions, and what is compared under one title, each look like nothing but themselves. */
const alone = new Set<RoomyKind>(['quiz', 'comparison'])

/** True when all of it has room in the large type of its kind. */
export function isRoomy(text: SlideText, { kind }: { readonly kind: RoomyKind }): boolean {
  const { title, rows, intro = [] } = text
  if (rows.length === 0 || (!alone.has(kind) && CONTINUATION.test(title))) return false
  const limit = limits[kind]
  const { rowsOfIntro = ROWS_OF_INTRO } = limit
  const introRows = intro.map((paragraph) => lines(paragraph, LETTERS_IN_LINE) * rowsOfIntro)
  if (kind === 'commands' && isAcross(rows)) {
    return (
      sum([...introRows, ...rows.map(linesAcross)]) <=
      across.lines + (lines(title, LETTERS_IN_TITLE) === 1 ? across.more : 0)
    )
  }
  const ownRows = limit.gapLetters === undefined ? wrapped(rows, limit) : unwrapped(rows, limit)
  if (kind === 'commands' && rows.some(isLongExplained)) return false
  return sum([...introRows, ...ownRows]) <= limit.lines
}

/** Each cell wraps in its own column; a row is as high as its highest cell. */
function wrapped(rows: SlideText['rows'], limit: Limit): number[] {
  const heights = rows.map((cells) =>
    Math.max(1, ...cells.map((cell) => lines(cell, limit.letters))),
  )
  return heights.map((height, index) => height + (index === 0 ? 0 : ROW_GAP))
}

/** Columns as wide as their widest cell: one line a row, or there is no room. */
function unwrapped(rows: SlideText['rows'], limit: Limit): number[] {
  const { gapLetters = 0, isMono = false } = limit
  const count = Math.max(...rows.map((cells) => cells.length))
  const columns = Array.from({ length: count }, (_, column) => {
    const width = (cell = ''): number => (isMono && column === 0 ? columnsOf(cell) : letters(cell))
    return Math.max(...rows.map((cells) => width(cells[column])))
  }).filter((width) => width > 0)
  const gaps = gapLetters * (columns.length - 1)
  return sum(columns) + gaps <= limit.letters ? rows.map(() => 1) : [Infinity]
}

/** Nothing stands beside any command. */
function isAcross(rows: SlideText['rows']): boolean {
  const letterCounts = rows.map(([command = '', explanation = '']) => ({
    command: columnsOf(command),
    explanation: letters(explanation),
  }))
  return letterCounts.every(({ explanation }) => explanation === 0) || isStacked(letterCounts)
}

function linesAcross([command = '', explanation = '']: readonly string[], index: number): number {
  const own = Math.ceil(columnsOf(command) / across.command)
  return own + lines(explanation, across.explanation) + (index === 0 ? 0 : across.gap)
}

function isLongExplained([command = '', explanation = '']: readonly string[]): boolean {
  return explanation !== '' && columnsOf(command) > LONGEST_EXPLAINED
}

/** Lines that `text` takes, on the high side. */
export function lines(text: string, lettersInLine: number): number {
  return Math.ceil(letters(text) / lettersInLine)
}

function letters(text: string): number {
  const widthOf = (letter: string): number =>
    widths.find(([pattern]) => pattern.test(letter))?.[1] ?? WIDEST
  return sum([...text.trim()].map(widthOf))
}

function columnsOf(text: string): number {
  return sum([...text.trimEnd()].map((letter) => (WIDE.test(letter) ? 2 : 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
