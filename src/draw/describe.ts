// The long description of a diagram: what a person who cannot see it needs. Only names from the notes and words of `locale/`.
import type { SketchGroup, SketchThing } from '../model/diagram.ts'

/** The few words a description is made with, in the deck's language. */
export interface DescribeWords {
  readonly contains: string
  readonly and: string
  readonly topToBottom: string
  readonly outside: string
  readonly inOrder: string
}

/** “Control Plane contém kube-apiserver e etcd. Fora dos grupos: Registry.” */
export function describeContainment(
  { groups, things }: { groups: readonly SketchGroup[]; things: readonly SketchThing[] },
  words: DescribeWords,
): string {
  const sentences = groups.flatMap((group) => describeGroup(group, words))
  const outside = things.length > 0 ? [`${words.outside}: ${listed(labels(things), words)}.`] : []
  return [...sentences, ...outside].join(' ')
}

/** “Container, de cima para baixo: APP, SO. …” */
export function describeStacks(
  sides: readonly { label: string; layers: readonly string[] }[],
  words: DescribeWords,
): string {
  return sides
    .map(({ label, layers }) => `${label}, ${words.topToBottom}: ${layers.join(', ')}.`)
    .join(' ')
}

/** “Em ordem: A, B, C.” */
export function describeChain(layers: readonly string[], words: DescribeWords): string {
  return `${words.inOrder}: ${layers.join(', ')}.`
}

function describeGroup(group: SketchGroup, words: DescribeWords): string[] {
  const inside = [...group.things, ...group.groups]
  const own =
    inside.length > 0 ? [`${group.label} ${words.contains} ${listed(labels(inside), words)}.`] : []
  return [...own, ...group.groups.flatMap((inner) => describeGroup(inner, words))]
}

function labels(things: readonly SketchThing[]): string[] {
  return things.map(({ label }) => label)
}

function listed(names: readonly string[], { and }: DescribeWords): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
