// Things of the notes and how they are joined: boxes, and arrows with the words of the notes.
import type { Diagram, Sketch } from '../model/diagram.ts'
import { roleOf } from './role-of.ts'
import { slugId } from './slug-id.ts'

export type RelationsSketch = Omit<Extract<Sketch, { kind: 'relations' }>, 'kind'>

/** A drawing of proven relations; every thing once. */
export function relationsDiagram({ title, arrows }: RelationsSketch): Diagram {
  const taken = new Set<string>()
  const labels = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))]
  const ids = new Map(labels.map((label) => [label, slugId(label, { taken })]))
  const idOf = (label: string): string => ids.get(label) ?? label
  return {
    form: 'flow',
    direction: 'LR',
    title,
    description: arrows
      .map(({ from, label, to }) => `${[from, label === '' ? '→' : label, to].join(' ')}.`)
      .join(' '),
    groups: [],
    nodes: labels.map((label) => ({ id: idOf(label), label, role: roleOf(label) })),
    edges: arrows.map(({ from, to, label }) => ({
      from: idOf(from),
      to: idOf(to),
      ...(label === '' ? {} : { label }),
    })),
  }
}
