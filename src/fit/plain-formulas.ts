// Formulas that no line holds are shown as their source, which can be broken: KaTeX's own boxes cannot.
import type { Nodes } from 'mdast'
import { formulaSize } from '../formula/formula-size.ts'
import type { Block, Layout } from '../model/slide.ts'
import { boxes, commands, formula, space, type } from '../theme/tokens.ts'

/** What lists and quotes around a formula may take from the line. */
const insidePx = 2 * space.indentPx
const emPx = type.body.sizePx * formula.sizeFactor

/** The blocks with such formulas as code; the same ones where there are none. */
export function plainFormulas(
  blocks: readonly Block[],
  { layout }: { readonly layout: Layout },
): readonly Block[] {
  const { widthPx } = boxes[layout]
  const linePx = layout === 'commands' ? explanationPx(widthPx) : widthPx - insidePx
  const roomEm = linePx / emPx
  const plain = blocks.map((block) => plainBlock(block, roomEm))
  return plain.some((block, index) => block !== blocks[index]) ? plain : blocks
}

/** Beside the widest command that a card may have. */
function explanationPx(widthPx: number): number {
  const { padXPx, commandShare, columnGapPx } = commands
  return (widthPx - 2 * padXPx) * (1 - commandShare) - columnGapPx
}

function plainBlock(block: Block, roomEm: number): Block {
  if (block.type === 'diagram' || block.type === 'sketch') return block
  return plainNode(block, roomEm) as Block
}

function plainNode(node: Nodes, roomEm: number): Nodes {
  if (node.type === 'math' || node.type === 'inlineMath') {
    const isDisplay = node.type === 'math'
    const isWide = formulaSize(node.value, { isDisplay }).some(({ widthEm }) => widthEm > roomEm)
    if (!isWide) return node
    const { value, position } = node
    const at = position ? { position } : {}
    return isDisplay
      ? { type: 'code', lang: 'tex', value, ...at }
      : { type: 'inlineCode', value, ...at }
  }
  if (!('children' in node)) return node
  const children = node.children.map((child) => plainNode(child, roomEm))
  return children.some((child, index) => child !== node.children[index])
    ? ({ ...node, children } as Nodes)
    : node
}
