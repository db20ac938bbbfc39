// A drawing that builds up click by click: what to say at each click.
import type { Diagram, DiagramEdge } from '../model/diagram.ts'
import { neighbours } from './neighbours.ts'

/**
 * The labels that each click adds: of a chain its next box, of piles their next layers from the
 * ground up. Empty for a drawing that is there at once.
 */
export function cuesOf(diagram: Diagram): string[] {
  if (diagram.form === 'stacks') return layersUp(diagram)
  const { nodes, groups, edges } = diagram
  const isLine = groups.length === 0 && isSame(edges, neighbours(nodes))
  return isLine ? nodes.slice(1).map(({ label }) => label) : []
}

function layersUp({ groups }: Diagram): string[] {
  const piles = groups.map(({ label, nodes }) => ({ label, layers: nodes.toReversed() }))
  const height = Math.max(0, ...piles.map(({ layers }) => layers.length))
  return Array.from({ length: Math.max(0, height - 1) }, (_, index) => {
    const added = piles.flatMap(({ label, layers }) => {
      const layer = layers[index + 1]?.label
      return layer === undefined ? [] : [{ label, layer }]
    })
    const [first] = added
    const isEverywhere = added.length === piles.length
    if (first && isEverywhere && added.every(({ layer }) => layer === first.layer))
      return first.layer
    return added.map(({ label, layer }) => `${label}: ${layer}`).join(' · ')
  })
}

function isSame(edges: readonly DiagramEdge[], wanted: readonly DiagramEdge[]): boolean {
  return (
    edges.length === wanted.length &&
    edges.every(({ from, to, label }, index) => {
      const other = wanted[index]
      return !label && from === other?.from && to === other.to
    })
  )
}
