// Two or more piles of layers beside each other; what stands in several is marked.
import type { Diagram, DiagramEdge, DiagramGroup, Sketch } from '../model/diagram.ts'
import { neighbours } from './neighbours.ts'
import { slugId } from './slug-id.ts'
import type { DrawWords } from './words.ts'

export type StacksSketch = Omit<Extract<Sketch, { kind: 'stacks' }>, 'kind'>

/** A drawing of piles, top first. Layers with the same label on several sides are `shared`. */
export function stacksDiagram(sketch: StacksSketch, { words }: { words: DrawWords }): Diagram {
  const { title, sides } = sketch
  const taken = new Set<string>()
  const isShared = sharedLayers(sides)
  const groups = sides.map(({ label, layers }): DiagramGroup => {
    const id = slugId(label, { taken })
    const nodes = layers.map((layer) => ({
      id: slugId(layer, { taken, prefix: id }),
      label: layer,
      role: 'layer' as const,
      ...(isShared(layer) && { shared: true }),
    }))
    return { id, label, nodes, groups: [] }
  })
  return {
    form: 'stacks',
    direction: 'TB',
    title,
    description: sides
      .map(({ label, layers }) => `${label}, ${words.topToBottom}: ${layers.join(', ')}.`)
      .join(' '),
    groups,
    nodes: [],
    edges: groups.flatMap(({ nodes }): DiagramEdge[] => neighbours(nodes)),
  }
}

const WHITE_SPACE = /\s+/g

/** Case and spacing do not make two layers different. */
function sharedLayers(sides: StacksSketch['sides']): (layer: string) => boolean {
  const sameAs = (layer: string): string =>
    layer.normalize('NFKC').toLowerCase().replace(WHITE_SPACE, ' ').trim()
  const counts = new Map<string, number>()
  for (const { layers } of sides) {
    for (const key of new Set(layers.map(sameAs))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (layer) => (counts.get(sameAs(layer)) ?? 0) > 1
}
