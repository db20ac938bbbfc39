// Nodes in ranks, each edge from one rank to the next and none crossing, when that can be done.
import type { ChartEdge, ChartNode } from '../chart.ts'

type Ranks = readonly (readonly ChartNode[])[]
type Links = readonly Pick<ChartEdge, 'from' | 'to'>[]

const sweeps = 4

/** The ranks, first to last; nothing when there is a circle, a longer edge or a crossing. */
export function ranksOf(nodes: readonly ChartNode[], edges: Links): Ranks | undefined {
  const rankOf = new Map<string, number>(nodes.map(({ id }) => [id, 0]))
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of edges) {
      rankOf.set(to, Math.max(rankOf.get(to) ?? 0, (rankOf.get(from) ?? 0) + 1))
    }
  }
  // What nothing leads to stands right before what it leads to.
  const ends = new Set(edges.map(({ to }) => to))
  for (const { id } of nodes) {
    const after = edges.flatMap(({ from, to }) => (from === id ? (rankOf.get(to) ?? 0) : []))
    if (!ends.has(id) && after.length > 0) rankOf.set(id, Math.min(...after) - 1)
  }
  const isNext = ({ from, to }: Links[number]): boolean =>
    (rankOf.get(to) ?? 0) === (rankOf.get(from) ?? 0) + 1
  const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  if (!edges.every(isNext) || pairs.size < edges.length) return undefined
  const ranks = Array.from({ length: Math.max(...rankOf.values()) + 1 }, (_, rank) =>
    nodes.filter(({ id }) => rankOf.get(id) === rank),
  )
  let ordered: Ranks = ranks
  for (let sweep = 0; sweep < sweeps && crosses(ordered, edges); sweep += 1) {
    ordered =
      sweep % 2 === 0 ? settle(ordered, edges) : settle(ordered.toReversed(), edges).toReversed()
  }
  return crosses(ordered, edges) ? undefined : ordered
}

/** Orders each rank by where its neighbours in the rank before stand. */
function settle(ranks: Ranks, edges: Links): ChartNode[][] {
  const settled: ChartNode[][] = []
  for (const rank of ranks) {
    const before = settled.at(-1) ?? []
    const placeOf = new Map(before.map(({ id }, index) => [id, index / before.length]))
    const key = new Map(
      rank.map((node, index) => {
        const places = edges.flatMap(({ from, to }) => {
          const neighbour = to === node.id ? from : from === node.id ? to : undefined
          return neighbour === undefined ? [] : (placeOf.get(neighbour) ?? [])
        })
        const mean = places.reduce((sum, place) => sum + place, 0) / places.length
        return [node.id, places.length > 0 ? mean : index / rank.length] as const
      }),
    )
    settled.push([...rank].sort((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0)))
  }
  return settled
}

function crosses(ranks: Ranks, edges: Links): boolean {
  const rankOf = new Map(ranks.flatMap((rank, index) => rank.map(({ id }) => [id, index] as const)))
  const placeOf = new Map(
    ranks.flatMap((rank) => rank.map(({ id }, index) => [id, index] as const)),
  )
  const place = (id: string): number => placeOf.get(id) ?? 0
  return edges.some((one, index) =>
    edges.slice(index + 1).some((other) => {
      if (rankOf.get(one.from) !== rankOf.get(other.from)) return false
      return (place(one.from) - place(other.from)) * (place(one.to) - place(other.to)) < 0
    }),
  )
}
