// Inline Markdown as runs of measured text: which face and size each piece gets.
import type { PhrasingContent } from 'mdast'
import { joinUnits } from '../../theme/joints.ts'
import type { TextStyle } from '../../theme/tokens.ts'
import { formula, inlineCode } from '../../theme/tokens.ts'
import { recalled } from '../../model/recalled.ts'
import type { FaceName } from '../../model/face-file.ts'
import { formulaSize } from '../../formula/formula-size.ts'
import type { Run } from './run.ts'

/** A style, and what is special about text in the cells of a table. */
export interface MeasuredStyle extends TextStyle {
  /** Figures all have one width. */
  readonly isTabular?: boolean
  /** Inline code of so few letters is never broken. */
  readonly wholeCodeLetters?: number
  /** Share of the estimate that letters take which none of our fonts has. */
  readonly guess?: number
}

/** What the surrounding markup asks for. */
interface Voice {
  readonly bold: boolean
  readonly italic: boolean
}

const WHITE_SPACE = /[ \t\n\r]+/g
const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
/** Such a link reads as words, and is plain text when there is no slide to go to. */
const INSIDE_DECK = /^[#/]/
const LINE_BREAK_TAG = /^<br\s*\/?>$/i

/** The same cell or item is asked for again in every layout and cut that is tried. */
const known = new WeakMap<readonly PhrasingContent[], Map<MeasuredStyle, readonly Run[]>>()

/** Runs of `nodes` in `style`, white space collapsed as HTML does. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  style: MeasuredStyle,
): readonly Run[] {
  const styles = known.get(nodes) ?? new Map<MeasuredStyle, readonly Run[]>()
  known.set(nodes, styles)
  const runs = styles.get(style) ?? runsAs(JSON.stringify(makeRuns(nodes, style)))
  styles.set(style, runs)
  return runs
}

/** What is written elsewhere now, or again, is as wide as it was. */
const runsAs = recalled((json) => JSON.parse(json) as readonly Run[])

function makeRuns(nodes: readonly PhrasingContent[], style: MeasuredStyle): Run[] {
  const bold = style.weight >= 700
  const runs = nodes.flatMap((node) => runsOf(node, style, { bold, italic: false }))
  const { guess } = style
  return guess === undefined ? runs : runs.map((run) => ({ ...run, guess }))
}

function runsOf(node: PhrasingContent, style: MeasuredStyle, voice: Voice): Run[] {
  switch (node.type) {
    case 'text':
      return [plainRun(joinUnits(node.value), faceOf(style, voice), style.sizePx)]
    case 'inlineCode':
      return [
        {
          ...plainRun(node.value, 'code', style.sizePx * inlineCode.sizeFactor),
          padPx: inlineCode.padPx,
          ...(isShort(node.value, style) ? { isWhole: true } : { isBreakable: true }),
        },
      ]
    case 'inlineMath':
      return formulaRuns(node.value, { style, voice })
    case 'break':
      return [{ ...plainRun('', faceOf(style, voice), style.sizePx), hardBreak: true }]
    case 'html':
      return [
        {
          ...plainRun(htmlText(node.value), faceOf(style, voice), style.sizePx),
          hardBreak: LINE_BREAK_TAG.test(node.value),
        },
      ]
    case 'strong':
      return within(node.children, style, { ...voice, bold: true })
    case 'emphasis':
      return within(node.children, style, { ...voice, italic: true })
    case 'link':
      return within(node.children, style, voice).map((run) =>
        run.isWhole || INSIDE_DECK.test(node.url) ? run : { ...run, isBreakable: true },
      )
    case 'image':
      return [plainRun(node.alt ?? '', faceOf(style, voice), style.sizePx)]
    case 'footnoteReference':
      return [plainRun(`[${node.identifier}]`, faceOf(style, voice), style.sizePx)]
    default:
      if ('children' in node) return within(node.children, style, voice)
      return 'value' in node
        ? [plainRun(String((node as { value: unknown }).value), 'code', style.sizePx)]
        : []
  }
}

function isShort(code: string, { wholeCodeLetters = 0 }: MeasuredStyle): boolean {
  return code.length <= wholeCodeLetters
}

/** Tags are shown as the text they are, but for the line break; comments are not shown. */
function htmlText(value: string): string {
  return LINE_BREAK_TAG.test(value) ? '' : value.replace(COMMENT, '')
}

/** A run for each piece of the formula; its source when KaTeX refuses it. */
function formulaRuns(
  value: string,
  { style, voice }: { style: MeasuredStyle; voice: Voice },
): Run[] {
  const bases = formulaSize(value, { isDisplay: false })
  const emPx = style.sizePx * formula.sizeFactor
  if (bases.length === 0) return runsOf({ type: 'inlineCode', value }, style, voice)
  return bases.map(({ widthEm }, index) => ({
    ...plainRun('', faceOf(style, voice), style.sizePx),
    widthPx: widthEm * emPx,
    goesOn: index > 0,
    hardBreak: bases[index + 1]?.startsLine === true,
  }))
}

function within(nodes: readonly PhrasingContent[], style: MeasuredStyle, voice: Voice): Run[] {
  return nodes.flatMap((node) => runsOf(node, style, voice))
}

function plainRun(text: string, face: FaceName, sizePx: number): Run {
  return { text: text.replace(WHITE_SPACE, ' '), face, sizePx }
}

function faceOf(style: MeasuredStyle, voice: Voice): FaceName {
  if (style.family !== 'body') return style.family
  if (style.isTabular && !voice.italic) return voice.bold ? 'tabularBold' : 'tabular'
  if (voice.bold) return voice.italic ? 'boldItalic' : 'bold'
  if (style.weight >= 600) return 'semibold'
  return voice.italic ? 'bodyItalic' : 'body'
}
