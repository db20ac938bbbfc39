// One line of arrows as boxes in a row.
import type { Diagram, Sketch } from '../model/diagram.ts'
import { neighbours } from './neighbours.ts'
import { isDatabaseStep } from './role-of.ts'
import { slugId } from './slug-id.ts'
import type { DrawWords } from './words.ts'

export type ChainSketch = Omit<Extract<Sketch, { kind: 'chain' }>, 'kind'>

/** More boxes than this, or longer labels, and a renderer without our layout reads better downwards. */
const rowAtMost = { boxes: 5, characters: 20 }

/** A drawing of things in order, each joined to the next; a first that comes again as the last closes the circle. */
export function chainDiagram(sketch: ChainSketch, { words }: { words: DrawWords }): Diagram {
  const { title, layers } = sketch
  const taken = new Set<string>()
  const isCircle = layers.length > 1 && layers[0] === layers.at(-1)
  const nodes = (isCircle ? layers.slice(0, -1) : layers).map((label) => ({
    id: slugId(label, { taken }),
    label,
    role: isDatabaseStep(label) ? ('database' as const) : ('layer' as const),
  }))
  const [first] = nodes
  const isRow =
    layers.length <= rowAtMost.boxes && layers.every(({ length }) => length <= rowAtMost.characters)
  return {
    form: 'flow',
    direction: isRow ? 'LR' : 'TB',
    title,
    description: `${words.inOrder}: ${layers.join(', ')}.`,
    groups: [],
    nodes,
    edges: neighbours(isCircle && first ? [...nodes, first] : nodes),
  }
}
