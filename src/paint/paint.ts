// Mermaid fence → SVG in the look of the theme, for what Mermaid composes badly: containment, stacks, chains.
import { paintChain } from './chain.ts'
import { paintContainment } from './containment.ts'
import type { FenceDrawing, FenceNode, Measure, Picture } from './drawn.ts'
import { readFence } from './read-fence.ts'
import { fullScale, mapScale } from './scale.ts'
import { paintStacks } from './stacks.ts'
import { svgOf } from './svg.ts'

/** A drawing with the words for who cannot see it. */
export interface Painting {
  readonly svg: string
  readonly title: string
  readonly description: string
}

/**
 * Paints a fence.
 * @param fenceText What stands between the fence's lines; a person may have edited it.
 * @returns Nothing when the fence is outside our subset: then Mermaid draws it.
 */
export function paint(fenceText: string, options: { measure: Measure }): Painting | undefined {
  const drawing = readFence(fenceText)
  const picture = drawing && compose(drawing, options.measure)
  if (!drawing || !picture) return undefined
  const { title, description } = drawing
  return { svg: svgOf(picture), title, description }
}

/** Which composition the structure asks for. */
function compose(drawing: FenceDrawing, measure: Measure): Picture | undefined {
  const { groups, nodes, edges } = drawing
  const inGroups = groups.flatMap((group) => group.nodes)
  if (groups.length === 0 && nodes.length === 0) return undefined
  const isMap = [...nodes, ...inGroups].some(({ isLit }) => isLit)
  if (edges.length === 0) return paintContainment(drawing, { scale: isMap ? mapScale : fullScale, measure })
  if (groups.length === 0) {
    const chain = inOrder(nodes, drawing)
    return chain && paintChain(chain, { scale: fullScale, measure })
  }
  const piles = groups.map((group) => ({ ...group, nodes: inOrder(group.nodes, drawing) ?? [] }))
  const arePiles =
    nodes.length === 0 &&
    groups.every((group) => group.groups.length === 0) &&
    piles.every((pile, index) => pile.nodes.length === groups[index]?.nodes.length) &&
    edges.length === inGroups.length - groups.length
  return arePiles ? paintStacks(piles, { scale: fullScale, measure }) : undefined
}

/** Nodes along their arrows, when they are one line without branches; else nothing. */
function inOrder(nodes: readonly FenceNode[], { edges }: FenceDrawing): FenceNode[] | undefined {
  const ids = new Set(nodes.map(({ id }) => id))
  const own = edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
  if (own.length !== nodes.length - 1) return undefined
  const next = new Map(own.map(({ from, to }) => [from, to]))
  const targets = new Set(own.map(({ to }) => to))
  if (next.size !== own.length || targets.size !== own.length) return undefined
  const line: FenceNode[] = []
  let id = nodes.find((node) => !targets.has(node.id))?.id
  while (id !== undefined) {
    const node = nodes.find((one) => one.id === id)
    if (!node) return undefined
    line.push(node)
    id = next.get(id)
  }
  return line.length === nodes.length ? line : undefined
}
