// Height of inline Markdown in a box: its lines times its line height.
import type { PhrasingContent } from 'mdast'
import type { TextStyle } from '../../theme/tokens.ts'
import { breakLines } from './break-lines.ts'
import type { MeasuredStyle } from './inline-runs.ts'
import { inlineRuns } from './inline-runs.ts'

/** Height in px of `nodes` in `style`; one line at least. */
export function textHeight(
  nodes: readonly PhrasingContent[],
  options: { readonly style: MeasuredStyle; readonly widthPx: number },
): number {
  const { style, widthPx } = options
  return breakLines(inlineRuns(nodes, style), { widthPx }).length * lineHeightPx(style)
}

/** Height in px of one line. */
export function lineHeightPx(style: TextStyle): number {
  return style.sizePx * style.lineHeight
}
