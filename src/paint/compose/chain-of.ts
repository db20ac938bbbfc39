// Nodes joined in one line, if they are.
import type { ChartEdge, ChartNode } from '../chart.ts'

/**
 * `nodes` in the order of the edges among them; nothing when those do not make one line of plain
 * arrows through all of them. One node alone is a line too.
 */
export function chainOf(
  nodes: readonly ChartNode[],
  edges: readonly ChartEdge[],
): readonly ChartNode[] | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = edges.filter(({ from, to }) => byId.has(from) || byId.has(to))
  if (own.length !== nodes.length - 1) return undefined
  if (own.some(({ line, label }) => line !== 'solid' || label !== undefined)) return undefined
  const next = new Map(own.map(({ from, to }) => [from, to]))
  const ends = new Set(own.map(({ to }) => to))
  const chain: ChartNode[] = []
  let node = nodes.find(({ id }) => !ends.has(id))
  while (node && chain.length < nodes.length) {
    chain.push(node)
    node = byId.get(next.get(node.id) ?? '')
  }
  return chain.length === nodes.length ? chain : undefined
}
