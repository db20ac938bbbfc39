// A drawing described as nodes and edges, before it is Mermaid text.

/** One colour and outline per role, the same across the deck. */
export type Role = 'component' | 'database' | 'storage' | 'registry' | 'layer' | 'term'

export interface DiagramNode {
  /** Unique in the diagram, ASCII `[a-z][a-z0-9_]*`, never a Mermaid keyword. */
  readonly id: string
  readonly label: string
  readonly role: Role
  /** “You are here”: drawn full, everything else faint. */
  readonly lit?: boolean
  /** Number of the part that teaches it, in whose colour it is drawn. */
  readonly home?: number
  /** Stands in both stacks of a comparison: drawn in wash. */
  readonly shared?: boolean
}

export interface DiagramGroup {
  readonly id: string
  readonly label: string
  readonly nodes: readonly DiagramNode[]
  readonly groups: readonly DiagramGroup[]
}

/** A part that teaches things of a drawing in another part. */
export interface OtherPart {
  /** 1-based. */
  readonly number: number
  readonly title: string
}

export interface DiagramEdge {
  readonly from: string
  readonly to: string
  readonly label?: string
}

export interface Diagram {
  /**
   * `containment`: groups with things in them, no edges.
   * `stacks`: each group is one pile of layers, top first; edges join neighbours.
   * `flow`: things joined by arrows.
   */
  readonly form: 'containment' | 'stacks' | 'flow'
  readonly direction: 'LR' | 'TB'
  /** Accessible name. */
  readonly title: string
  /** Accessible long description: what a person who cannot see it needs. */
  readonly description: string
  readonly groups: readonly DiagramGroup[]
  /** Nodes outside any group. */
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  /** Homes of its nodes that are not the part it stands in, named in a legend. */
  readonly otherParts?: readonly OtherPart[]
}

/** A thing to draw: its key tells it from others with the same label. */
export interface SketchThing {
  readonly key: string
  readonly label: string
}

export interface SketchGroup extends SketchThing {
  readonly things: readonly SketchThing[]
  readonly groups: readonly SketchGroup[]
}

/** An arrow to draw, between names. */
export interface SketchArrow {
  readonly from: string
  readonly to: string
  /** Empty for an arrow without words. */
  readonly label: string
}

/** What the planner asks to be drawn, before `draw/` makes a diagram of it. */
export type Sketch =
  | {
      readonly kind: 'containment'
      readonly title: string
      readonly groups: readonly SketchGroup[]
      /** Things outside any group. */
      readonly things: readonly SketchThing[]
      /** Keys of the things that are “here”; none lit in an overview. */
      readonly litKeys: readonly string[]
    }
  | {
      readonly kind: 'stacks'
      readonly title: string
      readonly sides: readonly { readonly label: string; readonly layers: readonly string[] }[]
    }
  | {
      readonly kind: 'relations'
      readonly title: string
      /** Who is joined to whom, by name, and with which words; in the order of the notes. */
      readonly arrows: readonly SketchArrow[]
    }
  | { readonly kind: 'chain'; readonly title: string; readonly layers: readonly string[] }
