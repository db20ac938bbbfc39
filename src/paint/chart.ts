// A Mermaid flowchart as its text says it, before anything has a place.

export type NodeShape = 'box' | 'round' | 'stadium' | 'cylinder' | 'circle' | 'diamond'

export interface ChartNode {
  readonly id: string
  /** Decoded, white space collapsed. */
  readonly label: string
  readonly shape: NodeShape
  /** Has the class `here`. */
  readonly isLit: boolean
  /** Has the class `shared`. */
  readonly isShared: boolean
  /** Has the class `part2`: the number of the part whose colour it has. */
  readonly part?: number
  /** That part is another one, named in the legend: the node bears its number. */
  readonly isGuest?: boolean
}

export type Direction = 'TB' | 'BT' | 'LR' | 'RL'

export interface ChartGroup {
  readonly id: string
  readonly label: string
  readonly direction?: Direction
  readonly nodes: readonly ChartNode[]
  readonly groups: readonly ChartGroup[]
  readonly isLit: boolean
}

export interface ChartEdge {
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly line: 'solid' | 'dotted' | 'thick'
  readonly hasHead: boolean
}

export interface Chart {
  readonly direction: Direction
  /** Of `accTitle`; may be empty. */
  readonly title: string
  /** Of `accDescr`; may be empty. */
  readonly description: string
  readonly groups: readonly ChartGroup[]
  /** Nodes outside any group. */
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
  /** Parts of the legend: `%% part 2: Title`. */
  readonly otherParts: readonly { readonly number: number; readonly title: string }[]
}

/** The group and all groups in it. */
export function withInnerGroups(group: ChartGroup): ChartGroup[] {
  return [group, ...group.groups.flatMap(withInnerGroups)]
}

/** Every node of a chart or group, inside groups too. */
export function everyNode(part: Pick<Chart, 'groups' | 'nodes'>): ChartNode[] {
  return [...part.nodes, ...part.groups.flatMap(everyNode)]
}
