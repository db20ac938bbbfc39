// A fence as data, and the pieces a painting is made of. Sizes in canvas px.

/** Width of a text in px. */
export type Measure = (text: string, style: { readonly sizePx: number }) => number

export type Outline = 'box' | 'round' | 'cylinder'

export interface FenceNode {
  readonly id: string
  readonly label: string
  readonly outline: Outline
  readonly isLit: boolean
  readonly isShared: boolean
}

export interface FenceGroup {
  readonly id: string
  readonly label: string
  readonly nodes: readonly FenceNode[]
  readonly groups: readonly FenceGroup[]
}

export interface FenceEdge {
  readonly from: string
  readonly to: string
}

/** What a fence of our subset says. */
export interface FenceDrawing {
  readonly title: string
  readonly description: string
  readonly groups: readonly FenceGroup[]
  /** Nodes outside any group. */
  readonly nodes: readonly FenceNode[]
  readonly edges: readonly FenceEdge[]
}

/** A thing in its place. */
export interface Box {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** One element of the picture. */
export type Piece =
  | (Box & { readonly kind: 'group'; readonly label: string; readonly isFaint: boolean })
  | (Box & {
      readonly kind: 'node'
      readonly node: FenceNode
      readonly lines: readonly string[]
      readonly isFaint: boolean
    })
  | { readonly kind: 'heading'; readonly text: string; readonly xPx: number; readonly yPx: number }
  | { readonly kind: 'arrow'; readonly points: readonly (readonly [number, number])[] }

/** A composed picture. */
export interface Picture {
  readonly widthPx: number
  readonly heightPx: number
  readonly sizePx: number
  readonly pieces: readonly Piece[]
}
