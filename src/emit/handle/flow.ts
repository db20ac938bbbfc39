// Blocks one after the other, with what must stand between them.
import type { Content } from '../content/content.ts'
import { join } from '../escape/join.ts'
import { writeBlockAs } from './index.ts'
import type { Writing } from './writing.ts'

interface FlowOptions extends Writing {
  /** In a list whose items stand close together. */
  readonly isTight?: boolean
}

/** Blocks of a container. */
export function flow(nodes: readonly Content[], options: FlowOptions): string {
  const { isTight = false, ...writing } = options
  let written = ''
  let afterList = false
  nodes.forEach((node, index) => {
    const before = nodes[index - 1]
    afterList = before !== undefined && touches(before, node) && !afterList
    if (before) written += join(before, node, { isTight })
    written += writeBlockAs(node, { ...writing, afterList })
  })
  return written
}

/** Two lists of one kind would be read as one. */
export function touches(before: Content, node: Content): boolean {
  return (
    before.kind === 'list' &&
    node.kind === 'list' &&
    (before.start === undefined) === (node.start === undefined)
  )
}
