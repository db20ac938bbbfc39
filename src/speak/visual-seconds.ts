// How long a drawing, a table, a formula or a picture is looked at (quality.md §4).
import type { Block } from '../model/slide.ts'

const secondsPerNode = 3
const secondsPerDiagramAtMost = 40
const secondsPerFigure = 8
const secondsPerCell = 1
const secondsPerTableAtMost = 45
const secondsPerFormula = 10

/** Seconds to take in a block; 0 for text, which is told, and code, which is typed. */
export function visualSeconds(block: Block): number {
  switch (block.type) {
    case 'diagram': {
      const nodes = block.diagram.nodes.length + countNodes(block.diagram.groups)
      return Math.min(secondsPerDiagramAtMost, nodes * secondsPerNode)
    }
    case 'table':
      return Math.min(
        secondsPerTableAtMost,
        block.children.flatMap((row) => row.children).length * secondsPerCell,
      )
    case 'math':
      return secondsPerFormula
    case 'paragraph':
      return block.children.some((child) => child.type === 'image') ? secondsPerFigure : 0
    default:
      return 0
  }
}

function countNodes(
  groups: readonly { nodes: readonly unknown[]; groups: readonly unknown[] }[],
): number {
  return groups.reduce(
    (sum, group) => sum + group.nodes.length + countNodes(group.groups as typeof groups),
    0,
  )
}
