// Joins each thing of a row to the next one.
import type { DiagramEdge, DiagramNode } from '../model/diagram.ts'

/** Edges a → b → c for nodes in order. */
export function neighbours(nodes: readonly DiagramNode[]): DiagramEdge[] {
  return nodes.slice(1).map((node, index) => ({ from: nodes[index]?.id ?? node.id, to: node.id }))
}
