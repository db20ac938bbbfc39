// A diagram as Mermaid text that a person reads and edits.
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from '../model/diagram.ts'
import type { LabelEncoder } from './mermaid-label.ts'
import { labelEncoder } from './mermaid-label.ts'

/** What lines need to know: how to write a label, and which edges there are. */
interface Writing {
  readonly encode: LabelEncoder
  readonly edges: readonly DiagramEdge[]
}

const indent = '  '

/**
 * A plain Mermaid `flowchart`, without the fence. Stock Mermaid draws it; `class … here`,
 * `class … shared`, `class … part2` and `%% part 2: Title` carry what our own drawing adds.
 */
export function diagramText(diagram: Diagram): string {
  const { direction, title, description, groups, nodes, edges, otherParts = [] } = diagram
  const all = [...nodes, ...groups.flatMap(nodesIn)]
  const names = [...all, ...groups.flatMap(withInner)].flatMap(({ id, label }) => [id, label])
  const said = edges.flatMap(({ label }) => label ?? [])
  const partTitles = otherParts.map((part) => part.title)
  const encode = labelEncoder([title, description, ...names, ...said, ...partTitles])
  const writing: Writing = { encode, edges }
  const inLine = new Set(
    [nodes, ...groups.flatMap(withInner).map((group) => group.nodes)].flatMap(
      (pile) => lineEdges(pile, edges) ?? [],
    ),
  )
  const lines = [
    ...(title === '' ? [] : [`accTitle: ${encode(title)}`]),
    ...(description === '' ? [] : [`accDescr: ${encode(description)}`]),
    ...otherParts.map((part) => `%% part ${part.number}: ${encode(part.title)}`),
    ...groups.flatMap((group) => groupLines(group, writing)),
    ...nodeLines(nodes, writing),
    ...edges.filter((edge) => !inLine.has(edge)).map((edge) => edgeLine(edge, writing)),
    ...classLine(
      'here',
      all.filter(({ lit }) => lit),
    ),
    ...classLine(
      'shared',
      all.filter(({ shared }) => shared),
    ),
    ...homeLines(all),
  ]
  return [`flowchart ${direction}`, ...lines.map((line) => indent + line)].join('\n')
}

function groupLines(group: DiagramGroup, writing: Writing): string[] {
  const nodes = nodeLines(group.nodes, writing)
  const isPile = lineEdges(group.nodes, writing.edges) !== undefined
  const inside = [
    ...(isPile ? ['direction TB'] : []),
    ...nodes,
    ...group.groups.flatMap((inner) => groupLines(inner, writing)),
  ]
  return [
    `subgraph ${group.id}["${writing.encode(group.label)}"]`,
    ...inside.map((line) => indent + line),
    'end',
  ]
}

/** One node a line; or all in one line when each is joined to the next. */
function nodeLines(nodes: readonly DiagramNode[], { encode, edges }: Writing): string[] {
  const written = nodes.map(({ id, label, role }) => {
    const quoted = `"${encode(label)}"`
    return id + (role === 'database' ? `[(${quoted})]` : `[${quoted}]`)
  })
  return lineEdges(nodes, edges) ? [written.join(' --> ')] : written
}

/** The edges that make one line of all `nodes` in order; nothing when one is missing or labelled. */
function lineEdges(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): DiagramEdge[] | undefined {
  const found = nodes.slice(1).flatMap(({ id }, index) => {
    const before = nodes[index]?.id
    return edges.find(({ from, to, label }) => from === before && to === id && !label) ?? []
  })
  return found.length > 0 && found.length === nodes.length - 1 ? found : undefined
}

function edgeLine({ from, to, label }: DiagramEdge, { encode }: Writing): string {
  return label ? `${from} -->|"${encode(label)}"| ${to}` : `${from} --> ${to}`
}

/** One line for each home, in the order of the parts. */
function homeLines(nodes: readonly DiagramNode[]): string[] {
  const homes = [...new Set(nodes.flatMap(({ home }) => home ?? []))].toSorted((a, b) => a - b)
  return homes.flatMap((home) =>
    classLine(
      `part${home}`,
      nodes.filter((node) => node.home === home),
    ),
  )
}

function classLine(name: string, nodes: readonly DiagramNode[]): string[] {
  return nodes.length === 0 ? [] : [`class ${nodes.map(({ id }) => id).join(',')} ${name}`]
}

function withInner(group: DiagramGroup): DiagramGroup[] {
  return [group, ...group.groups.flatMap(withInner)]
}

function nodesIn(group: DiagramGroup): DiagramNode[] {
  return withInner(group).flatMap(({ nodes }) => nodes)
}
