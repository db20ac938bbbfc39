// Height of inline Markdown in a box: its lines times its line height.
import type { PhrasingContent } from 'mdast'
import type { TextStyle } from '../../theme/tokens.ts'
import { formula } from '../../theme/tokens.ts'
import { formulaSize, type FormulaBase } from '../../formula/formula-size.ts'
import { breakLines } from './break-lines.ts'
import type { MeasuredStyle } from './inline-runs.ts'
import { inlineRuns } from './inline-runs.ts'

/** What a line with any formula in it takes above and below its baseline, in em of its text. */
const lineEm = { above: 1.19, below: 0.35 } as const

/** Height in px of `nodes` in `style`; one line at least. */
export function textHeight(
  nodes: readonly PhrasingContent[],
  options: { readonly style: MeasuredStyle; readonly widthPx: number },
): number {
  const { style, widthPx } = options
  const lineCount = breakLines(inlineRuns(nodes, style), { widthPx }).length
  return lineCount * lineHeightPx(style) + formulasPx(nodes, { style, lineCount })
}

/** What formulas add to their lines, when each stands on a line of its own as far as there are lines. */
function formulasPx(
  nodes: readonly PhrasingContent[],
  { style, lineCount }: { readonly style: TextStyle; readonly lineCount: number },
): number {
  const added = formulasIn(nodes)
    .map((bases) => {
      const of = (each: (base: FormulaBase) => number, leastEm: number): number =>
        Math.max(leastEm, ...bases.map((base) => each(base) * formula.sizeFactor))
      const above = of(({ heightEm }) => heightEm, lineEm.above)
      return Math.max(0, above + of(({ depthEm }) => depthEm, lineEm.below) - style.lineHeight)
    })
    .sort((a, b) => b - a)
  return added.slice(0, lineCount).reduce((sum, em) => sum + em * style.sizePx, 0)
}

function formulasIn(nodes: readonly PhrasingContent[]): (readonly FormulaBase[])[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineMath') return [formulaSize(node.value, { isDisplay: false })]
    return 'children' in node ? formulasIn(node.children) : []
  })
}

/** Height in px of one line. */
export function lineHeightPx(style: TextStyle): number {
  return style.sizePx * style.lineHeight
}
