// How large KaTeX sets a formula, without a browser: its own layout knows heights and letters' widths.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What lines are broken between: KaTeX never breaks inside one. In em of the formula's type. */
export interface FormulaBase {
  readonly widthEm: number
  readonly heightEm: number
  readonly depthEm: number
  /** After a line break of the formula’s own (`\\\\`). */
  readonly startsLine?: true
}

/** A node of KaTeX's layout, as far as it is read here; lengths in em of its own type. */
interface Laid {
  readonly classes?: readonly string[]
  readonly children?: readonly Laid[]
  readonly height?: number
  readonly depth?: number
  /** Of a letter. */
  readonly width?: number
  readonly text?: string
  readonly italic?: number
  readonly style?: Readonly<Record<string, string | undefined>>
}

interface Katex {
  readonly __renderToDomTree: (tex: string, settings: object) => Laid
}

/** KaTeX's `\tiny` to `\Huge`, size 1 to 11. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]
const SIZE = /^(reset-)?size(\d+)$/
/** The fractions' and roots' own space, which the style sheet gives (`.nulldelimiter`, `.sqrt`). */
const widthOfClass: Readonly<Record<string, number>> = { nulldelimiter: 0.12, delimsizing: 0.6 }
/** Of the letters of a word, on the wide side. */
const meanLetterEm = 0.53
const boxPadEm = 0.6
const settings = { throwOnError: true, trust: false, strict: false, maxSize: 20, maxExpand: 500 }

/**
 * The pieces of a formula in order.
 * @returns Nothing when KaTeX refuses the TeX.
 */
export function formulaSize(
  tex: string,
  { isDisplay }: { readonly isDisplay: boolean },
): FormulaBase[] {
  const key = `${isDisplay} ${tex}`
  const kept = known.get(key)
  if (kept) return kept
  const found = measure(tex, isDisplay)
  known.set(key, found)
  return found
}

const known = new Map<string, FormulaBase[]>()

function measure(tex: string, displayMode: boolean): FormulaBase[] {
  const katex = require('katex') as Katex
  try {
    // oxlint-disable-next-line no-underscore-dangle -- KaTeX calls it so
    const tree = katex.__renderToDomTree(tex, { ...settings, displayMode, output: 'html' })
    const pieces = piecesIn(tree)
    return pieces.flatMap((piece, index): FormulaBase[] => {
      if (isNewLine(piece)) return []
      const size = { heightEm: piece.height ?? 0, depthEm: piece.depth ?? 0 }
      const before = pieces[index - 1]
      const startsLine = before && isNewLine(before)
      return [{ widthEm: widthOf(piece), ...size, ...(startsLine && { startsLine }) }]
    })
  } catch {
    return []
  }
}

/** Bases and the line breaks between them. */
function piecesIn(node: Laid): readonly Laid[] {
  if (node.classes?.includes('katex-html')) return node.children ?? []
  return (node.children ?? []).flatMap(piecesIn)
}

function isNewLine({ classes }: Laid): boolean {
  return classes?.some((name) => name === 'newline' || name === 'katex-newline') === true
}

function widthOf(node: Laid): number {
  const { classes = [], children = [], style = {} } = node
  // Letters of words are put together, and their width is that of the last.
  const letters = Array.from(node.text ?? '').length
  if (letters > 1) return letters * meanLetterEm
  if (node.width !== undefined) return node.width + (node.italic ?? 0)
  const own = em(style['width']) + em(style['minWidth'])
  const around = em(style['marginLeft']) + em(style['marginRight']) + em(style['paddingLeft'])
  const given = classes.reduce((sum, name) => sum + (widthOfClass[name] ?? 0), 0)
  const widths = children.map(widthOf)
  // A pile is as wide as its widest; all else stands side by side.
  const inside = classes.some((name) => piles.has(name))
    ? Math.max(0, ...widths)
    : widths.reduce((sum, width) => sum + width, 0)
  const pad = classes.includes('boxpad') ? boxPadEm : 0
  return Math.max(own, given, inside * factorOf(classes)) + around + pad
}

const piles = new Set(['vlist', 'vlist-t'])

function factorOf(classes: readonly string[]): number {
  let [from, to] = [1, 1]
  for (const name of classes) {
    const [, isReset, number] = SIZE.exec(name) ?? []
    const size = sizes[Number(number) - 1] ?? 1
    if (isReset) from = size
    else if (number) to = size
  }
  return to / from
}

function em(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) : 0
}
