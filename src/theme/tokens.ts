// The look in numbers: what the theme's CSS and `fit/` both read. Sizes in canvas px (980 × 551.25).
// `write-tokens.ts` makes CSS variables of all of it; no layout has a number of its own that moves text.
import type { Layout } from '../model/slide.ts'
import { partColours } from './part-colours.ts'

/** Slidev's canvas: 980 wide, 16:9. */
export const canvas = { widthPx: 980, heightPx: 551.25 } as const

/** Space around and between things; an 8 px rhythm. */
export const space = {
  marginSidePx: 56,
  marginTopPx: 44,
  marginBottomPx: 46,
  underTitlePx: 22,
  unitPx: 8,
  /** Gap between two blocks of a body. */
  blockGapPx: 16,
  /** Gap between two items of a list. */
  itemGapPx: 8,
  /** How far one level of a list is indented. */
  indentPx: 26,
  columnGapPx: 40,
  /** Footer's height above the bottom edge, kept free of content. */
  footerPx: 46,
} as const

export const font = {
  body: 'Atkinson Hyperlegible Next Variable',
  title: 'Bricolage Grotesque Variable',
  code: 'Atkinson Hyperlegible Mono Variable',
} as const

/** Fonts for what ours lack, tried in this order: arrows and mathematics, symbols, emoji. */
export const symbolFonts = ['Noto Sans Math', 'Noto Sans Symbols 2', 'Noto Emoji Variable'] as const

/** One text style: size, line height as a factor, weight. */
export interface TextStyle {
  readonly sizePx: number
  readonly lineHeight: number
  readonly weight: number
  readonly family: keyof typeof font
}

/** The type scale. `lead` is the first sentence on a component's slide. */
export const type = {
  cover: { sizePx: 92, lineHeight: 1.05, weight: 700, family: 'title' },
  section: { sizePx: 62, lineHeight: 1.1, weight: 700, family: 'title' },
  title: { sizePx: 36, lineHeight: 1.1, weight: 700, family: 'title' },
  column: { sizePx: 24, lineHeight: 1.1, weight: 700, family: 'title' },
  statement: { sizePx: 44, lineHeight: 1.25, weight: 400, family: 'body' },
  lead: { sizePx: 32, lineHeight: 1.3, weight: 400, family: 'body' },
  /** Blockquote of a `quote` slide. */
  quote: { sizePx: 36, lineHeight: 1.35, weight: 400, family: 'body' },
  /** Paragraph under the cover's title. */
  subtitle: { sizePx: 28, lineHeight: 1.3, weight: 400, family: 'body' },
  /** “Parte 2 de 4 · 30 min” above a section's title. */
  kicker: { sizePx: 18, lineHeight: 1.3, weight: 600, family: 'body' },
  body: { sizePx: 22, lineHeight: 1.4, weight: 400, family: 'body' },
  table: { sizePx: 20, lineHeight: 1.3, weight: 400, family: 'body' },
  code: { sizePx: 20, lineHeight: 1.4, weight: 400, family: 'code' },
  /** What a command does, beside it: on the command's line height, so that rows stay even. */
  explanation: { sizePx: 20, lineHeight: 1.4, weight: 400, family: 'body' },
  /** The parts on the agenda, as long as they stand in one column. */
  agenda: { sizePx: 28, lineHeight: 1.3, weight: 400, family: 'body' },
  /** Code, commands and tables of few words: read from further back. */
  largeCode: { sizePx: 24, lineHeight: 1.4, weight: 400, family: 'code' },
  largeExplanation: { sizePx: 24, lineHeight: 1.4, weight: 400, family: 'body' },
  largeTable: { sizePx: 24, lineHeight: 1.3, weight: 400, family: 'body' },
  /** Minutes on an exercise's clock. */
  clock: { sizePx: 40, lineHeight: 1.1, weight: 700, family: 'title' },
  /** Names and minutes under a large ribbon. */
  label: { sizePx: 16, lineHeight: 1.3, weight: 400, family: 'body' },
  diagram: { sizePx: 18, lineHeight: 1.3, weight: 600, family: 'body' },
  footer: { sizePx: 12.5, lineHeight: 1.2, weight: 400, family: 'body' },
} as const satisfies Record<string, TextStyle>

/** The smallest type a role may have before the slide is laid out again or split (quality gate). */
export const floor = { bodyPx: 16, codePx: 14, diagramPx: 14, footerPx: 10 } as const

export interface Palette {
  readonly paper: string
  readonly ink: string
  /** Secondary text. */
  readonly soft: string
  /** Hairlines that separate and mean nothing; not for the outline of a thing. */
  readonly line: string
  /** Outline of a thing on paper or card: contrast ≥ 3. */
  readonly stroke: string
  readonly card: string
  /** Colour of each part of the workshop in turn; the part after the last starts again. */
  readonly parts: readonly string[]
}

const lightPaper = '#fbfaf6'
const darkPaper = '#11181f'

export const light: Palette = {
  paper: lightPaper,
  ink: '#17212b',
  soft: '#56616d',
  line: '#d9d6cc',
  stroke: '#7f878f',
  card: '#ffffff',
  parts: partColours(['#1d5fbf', '#0a736e', '#8b3a8c', '#a25400'], { paper: lightPaper }),
}

export const dark: Palette = {
  paper: darkPaper,
  ink: '#eef1f3',
  soft: '#a3afba',
  line: '#2c3843',
  stroke: '#66737f',
  card: '#18222b',
  parts: partColours(['#7db1ff', '#5fd0c6', '#e09be0', '#f0b060'], { paper: darkPaper }),
}

/** Share of the part's colour mixed into the paper for a wash. */
export const washPercent = 9

/** Share of the part's colour mixed into the paper for the outline of what belongs to it. */
export const strokePercent = 75

/** Share of the part's colour in what is already done, in the footer's ribbon. */
export const donePercent = 55

/** Corner radius of cards and boxes. */
export const radiusPx = 12

/** Inline code: a chip in the line; its padding never changes the line's height. */
export const inlineCode = { sizeFactor: 0.9, padPx: 5 } as const

/** Lists: bullets and numbers hang in the indent; a nested list follows its item after `itemGapPx`. */
export const list = { checkboxPx: 26 } as const

/**
 * GFM tables: full width, columns by content, hairline under every row; inline code of so few
 * letters is never broken, which would make another name of it.
 */
export const table = { cellPadXPx: 12, cellPadYPx: 8, rulePx: 1, wholeCodeLetters: 28 } as const

/** Comparison: two equal columns `columnGapPx` apart, header in `type.column`. */
export const comparison = { headPadBottomPx: 10, cellPadYPx: 9, rulePx: 1 } as const

/** Commands: the dark card; command and explanation in two columns, prompt before the command. */
export const commands = {
  padXPx: 25,
  padYPx: 22,
  rowGapPx: 10,
  columnGapPx: 34,
  promptPx: 26,
  /** The command column is as wide as the widest command, up to this share of the card. */
  commandShare: 0.6,
} as const

/** Code fences: lines wrap (`pre-wrap`), never scroll. */
export const codeCard = { padXPx: 20, padYPx: 16 } as const

/** Quiz: each choice is a card; what four of them take above a plain list. */
export const quiz = { padXPx: 18, padYPx: 9, gapPx: 12, keyPx: 34, cardsPx: 120 } as const

/** Exercise: what to do at the left, the clock with its minutes at the right. */
export const exercise = { clockPx: 150, columnGapPx: 40, bandPx: 14 } as const

/** Formulas: KaTeX's type is larger than the text's; space above and below a displayed one. */
export const formula = { sizeFactor: 1.21, marginPx: 8 } as const

export const quote = { padLeftPx: 24, padYPx: 4 } as const

/**
 * Component: text at the left, the mini map at the right; its first paragraph is the lead while it
 * has no more letters than this.
 */
export const component = { mapWidthPx: 330, columnGapPx: 40, leadLetters: 110 } as const

/** A diagram is never drawn lower than this; text beside it gets the rest of the body. */
export const diagram = { minHeightPx: 240 } as const

/** An image of the notes: beside text, the gap above the line under it, the frame of a missing one. */
export const picture = {
  besideWidthPx: 400,
  columnGapPx: 40,
  captionGapPx: 8,
  missingPadXPx: 24,
  missingPadYPx: 28,
} as const

/** The workshop's time as a line: what the large ones take from the body, and their own measures. */
export const ribbon = {
  agendaPx: 110,
  coverPx: 128,
  barPx: 10,
  footerBarPx: 4,
  gapPx: 5,
  footerGapPx: 3,
  labelGapPx: 10,
  /** A part is never drawn shorter, whatever its minutes. */
  minSegmentPx: 6,
} as const

/**
 * Agenda: from this many items on its list takes a second column, and `type.body`. A row with its
 * minutes is at most `rowPx` high.
 */
export const agenda = { twoColumnsFrom: 7, indentPx: 34, rowPx: 64, timePx: 128 } as const

/** Section: the line above the title takes this much from the body, gap included. */
export const section = { kickerPx: 36 } as const

/**
 * Slides with little on them (statement, section, quote, end) stand above the middle: the
 * free space under them is this many times the free space over them.
 */
export const aboveMiddle = 2

/** A layout's room for its blocks, in canvas px. */
export interface Box {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

const full = body({ title: type.title })

/**
 * Where blocks stand under a title of one line. Each further line of the title takes its line
 * height from the top. Where a layout draws something of its own, that is already taken off:
 *
 * | layout | own drawing |
 * |---|---|
 * | cover | ribbon with names and minutes, at the bottom |
 * | agenda | ribbon with numbers and minutes, at the bottom |
 * | section | part, count and minutes, above the title |
 * | component | room of the mini map, at the right (`component.mapWidthPx`) |
 * | exercise | a clock with its minutes, at the right |
 */
export const boxes: Readonly<Record<Layout, Box>> = {
  cover: body({ title: type.cover, bottomPx: ribbon.coverPx }),
  agenda: body({ title: type.title, bottomPx: ribbon.agendaPx }),
  section: body({ title: type.section, topPx: section.kickerPx }),
  statement: full,
  comparison: full,
  diagram: full,
  component: body({ title: type.title, rightPx: component.mapWidthPx + component.columnGapPx }),
  commands: full,
  list: full,
  code: full,
  table: full,
  picture: full,
  'picture-beside': body({
    title: type.title,
    rightPx: picture.besideWidthPx + picture.columnGapPx,
  }),
  quote: full,
  quiz: body({ title: type.title, bottomPx: quiz.cardsPx }),
  exercise: body({ title: type.title, rightPx: exercise.clockPx + exercise.columnGapPx }),
  recap: full,
  end: body({ title: type.section }),
}

/** What is left of the canvas: margins, one line of title and what the layout takes are off. */
function body(taken: {
  readonly title: TextStyle
  readonly topPx?: number
  readonly rightPx?: number
  readonly bottomPx?: number
}): Box {
  const { title, topPx = 0, rightPx = 0, bottomPx = 0 } = taken
  const yPx = space.marginTopPx + topPx + title.sizePx * title.lineHeight + space.underTitlePx
  return {
    xPx: space.marginSidePx,
    yPx,
    widthPx: canvas.widthPx - 2 * space.marginSidePx - rightPx,
    heightPx: canvas.heightPx - yPx - space.marginBottomPx - bottomPx,
  }
}
