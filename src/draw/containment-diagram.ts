// Groups with things in them; on a part's own slide, that part lit.
import type { Diagram, DiagramGroup, DiagramNode, Sketch, SketchGroup } from '../model/diagram.ts'
import { roleOf } from './role-of.ts'
import { slugId } from './slug-id.ts'
import type { DrawWords } from './words.ts'
import { enumerate } from './words.ts'

export type ContainmentSketch = Omit<Extract<Sketch, { kind: 'containment' }>, 'kind'>

/** A drawing of what contains what; no edges. With `litKeys`, its description says where those are. */
export function containmentDiagram(
  sketch: ContainmentSketch,
  { words }: { words: DrawWords },
): Diagram {
  const { title, groups, things, litKeys } = sketch
  const taken = new Set<string>()
  const lit = new Set(litKeys)
  const node = ({ key, label }: { key: string; label: string }): DiagramNode => ({
    id: slugId(label, { taken }),
    label,
    role: roleOf(label),
    ...(lit.has(key) && { lit: true }),
  })
  const group = (sketched: SketchGroup): DiagramGroup => ({
    id: slugId(sketched.label, { taken }),
    label: sketched.label,
    nodes: sketched.things.map(node),
    groups: sketched.groups.map(group),
  })
  const drawn = { groups: groups.map(group), nodes: things.map(node) }
  return {
    form: 'containment',
    direction: 'TB',
    title,
    description: lit.size > 0 ? whereLit(drawn, words) : whatContains(drawn, words),
    ...drawn,
    edges: [],
  }
}

type Drawn = Pick<Diagram, 'groups' | 'nodes'>

function whatContains({ groups, nodes }: Drawn, words: DrawWords): string {
  const outside =
    nodes.length === 0 ? [] : [`${words.outside}: ${enumerate(nodes.map(labelOf), words)}.`]
  return [...groups.flatMap((group) => contents(group, words)), ...outside].join(' ')
}

function contents(group: DiagramGroup, words: DrawWords): string[] {
  const inside = [...group.nodes, ...group.groups].map(labelOf)
  const own =
    inside.length === 0 ? [] : [`${group.label} ${words.contains} ${enumerate(inside, words)}.`]
  return [...own, ...group.groups.flatMap((inner) => contents(inner, words))]
}

function whereLit({ groups, nodes }: Drawn, words: DrawWords): string {
  const loose = nodes.filter(isLit).map(labelOf)
  const outside = loose.length === 0 ? [] : [`${words.outside}: ${enumerate(loose, words)}.`]
  return [...groups.flatMap((group) => litIn(group, words)), ...outside].join(' ')
}

function litIn(group: DiagramGroup, words: DrawWords): string[] {
  const lit = group.nodes.filter(isLit).map(labelOf)
  const own = lit.length === 0 ? [] : [`${enumerate(lit, words)} ${words.partOf} ${group.label}.`]
  return [...own, ...group.groups.flatMap((inner) => litIn(inner, words))]
}

const labelOf = ({ label }: { readonly label: string }): string => label
const isLit = ({ lit }: DiagramNode): boolean => lit === true
