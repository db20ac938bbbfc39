// Commands that were read → the shape, with its evidence and place.
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Command } from '../../../model/shape.ts'
import type { Seen, Sight } from '../recogniser.ts'
import { withoutListEnd } from './list-end.ts'

const LEADING_JOINT = /^\s*(?:-{1,3}>|→|=>|:|–|—|-(?=\s))?\s*/

/** The shape of commands that stand in `nodes`. */
export function found(
  items: readonly Command[],
  {
    nodes,
    sight,
    evidence,
  }: { nodes: readonly RootContent[]; sight: Pick<Sight, 'placeOf'>; evidence: string },
): Seen {
  const first = nodes[0]
  if (!first) throw new RangeError('commands need a block')
  const place = sight.placeOf(first, nodes.at(-1))
  return { shape: { kind: 'commands', items, nodes, evidence, place }, length: nodes.length }
}

/** A command and what is said of it, as plain text. */
export function item(command: string, said: string | undefined): Command {
  return said === undefined
    ? { command }
    : { command, explanation: [{ type: 'text', value: withoutListEnd(said) }] }
}

/** A command and the text around it; the joint between them (`->`, `:`) is left out. */
export function explained(command: string, said: readonly PhrasingContent[]): Command {
  const [first, ...others] = said
  if (!first) return { command }
  const opened: PhrasingContent =
    first.type === 'text' ? { ...first, value: first.value.replace(LEADING_JOINT, '') } : first
  const explanation = [opened, ...others].filter((child) => toString(child).trim() !== '')
  return explanation.length === 0 ? { command } : { command, explanation }
}
