// A displayed formula: as high as KaTeX sets it, its pieces on as many lines as they need.
import type { Code, RootContent } from 'mdast'
import { formulaSize, type FormulaBase } from '../../formula/formula-size.ts'
import { formula as geometry, type } from '../../theme/tokens.ts'
import { code } from './code.ts'
import type { Kind } from './kind.ts'
import { whole } from './kind.ts'

type Math = Extract<RootContent, { type: 'math' }>

/** A line of KaTeX's own, however low its letters are. */
const lineEm = { height: 0.87, depth: 0.39 } as const

export const math: Kind<Math> = {
  measure: (block, setting, inside) => {
    const bases = basesOf(block)
    if (bases.length === 0) return code.measure(sourceOf(block), setting, inside)
    const emPx = type.body.sizePx * geometry.sizeFactor
    const heightEm = linesOf(bases, setting.widthPx / emPx).reduce((sum, line) => {
      const height = Math.max(lineEm.height, ...line.map((base) => base.heightEm))
      return sum + height + Math.max(lineEm.depth, ...line.map((base) => base.depthEm))
    }, 0)
    return whole(heightEm * emPx + 2 * geometry.marginPx, 0)
  },
  slice: (block, range) =>
    basesOf(block).length === 0 ? code.slice(sourceOf(block), range) : block,
}

function basesOf(block: Math): FormulaBase[] {
  return formulaSize(sourceOf(block).value, { isDisplay: true })
}

/** What KaTeX refuses is shown as its source, which may have more lines than a slide. */
function sourceOf({ meta, value }: Math): Code {
  return { type: 'code', lang: 'tex', value: meta ? `${meta}\n${value}` : value }
}

/** Pieces in lines as the browser breaks them: as many on each as there is room for. */
function linesOf(bases: readonly FormulaBase[], roomEm: number): FormulaBase[][] {
  const lines: FormulaBase[][] = []
  let leftEm = 0
  for (const base of bases) {
    const open = base.startsLine ? undefined : lines.at(-1)
    const isOn = open !== undefined && base.widthEm <= leftEm
    if (isOn) open.push(base)
    else lines.push([base])
    leftEm = (isOn ? leftEm : roomEm) - base.widthEm
  }
  return lines
}
