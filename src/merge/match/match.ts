// Which item of a changed list is which of the old: equal in order, then alike between, then anywhere.
import { longestCommon } from './longest-common.ts'

export interface MatchOptions<Item> {
  /** Equal keys are equal items. */
  readonly key: (item: Item) => string
  /** 0 to 1; 0 for items that can never be the same. */
  readonly likeness: (one: Item, other: Item) => number
  /** Sort of an item that is known by its place: the only one of it between two pairs is the same. */
  readonly sort?: (item: Item) => string | undefined
  /** Between neighbours that match: alike enough from here on. */
  readonly nearby: number
  /** Anywhere in the list. */
  readonly anywhere: number
}

/** Index in `old` of each item of `items` that has a partner; no item of `old` is given twice. */
export function match<Item>(
  items: readonly Item[],
  old: readonly Item[],
  options: MatchOptions<Item>,
): Map<number, number> {
  const { key, likeness, nearby, anywhere } = options
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (at: number, oldAt: number): void => {
    partner.set(at, oldAt)
    taken.add(oldAt)
  }
  for (const [at, oldAt] of longestCommon(items.map(key), old.map(key))) pair(at, oldAt)
  for (const [free, oldFree] of gaps(items.length, old.length, partner)) {
    best(free, oldFree, (at, oldAt) => score(items[at], old[oldAt], likeness), nearby).forEach(
      ([at, oldAt]) => pair(at, oldAt),
    )
  }
  pairEqual(items, old, { partner, taken, pair, key })
  if (options.sort) pairLonely(items, old, { partner, pair, sort: options.sort })
  const free = indexes(items).filter((at) => !partner.has(at))
  const oldFree = indexes(old).filter((at) => !taken.has(at))
  best(free, oldFree, (at, oldAt) => score(items[at], old[oldAt], likeness), anywhere).forEach(
    ([at, oldAt]) => pair(at, oldAt),
  )
  return partner
}

/** What was only moved is not what was written in its place. */
function pairEqual<Item>(
  items: readonly Item[],
  old: readonly Item[],
  options: {
    partner: ReadonlyMap<number, number>
    taken: ReadonlySet<number>
    pair: (at: number, oldAt: number) => void
    key: MatchOptions<Item>['key']
  },
): void {
  const { partner, taken, pair, key } = options
  const oldFree = Map.groupBy(
    indexes(old).filter((at) => !taken.has(at)),
    (at) => key(old[at] as Item),
  )
  for (const at of indexes(items).filter((one) => !partner.has(one))) {
    const oldAt = oldFree.get(key(items[at] as Item))?.shift()
    if (oldAt !== undefined) pair(at, oldAt)
  }
}

/** What is rewritten whole shares no word with what it was, but there is nothing else it could be. */
function pairLonely<Item>(
  items: readonly Item[],
  old: readonly Item[],
  options: {
    partner: ReadonlyMap<number, number>
    pair: (at: number, oldAt: number) => void
    sort: NonNullable<MatchOptions<Item>['sort']>
  },
): void {
  const { partner, pair, sort } = options
  const taken = new Set(partner.values())
  for (const [free, oldFree] of gaps(items.length, old.length, partner)) {
    const mine = free.filter((at) => !partner.has(at))
    const theirs = oldFree.filter((at) => !taken.has(at))
    for (const at of mine) {
      const own = sort(items[at] as Item)
      if (own === undefined) continue
      const peers = mine.filter((other) => sort(items[other] as Item) === own)
      const candidates = theirs.filter((other) => sort(old[other] as Item) === own)
      const [only] = candidates
      if (peers.length === 1 && candidates.length === 1 && only !== undefined) pair(at, only)
    }
  }
}

function score<Item>(
  one: Item | undefined,
  other: Item | undefined,
  likeness: MatchOptions<Item>['likeness'],
): number {
  return one === undefined || other === undefined ? 0 : likeness(one, other)
}

/** Runs of items without a partner, between the same partners on both sides. */
function gaps(
  count: number,
  oldCount: number,
  partner: ReadonlyMap<number, number>,
): [number[], number[]][] {
  const pairs = [...partner].toSorted(([a], [b]) => a - b)
  const edges: [number, number][] = [[-1, -1], ...pairs, [count, oldCount]]
  return edges.slice(1).map(([at, oldAt], index): [number[], number[]] => {
    const [from, oldFrom] = edges[index] ?? [-1, -1]
    return [range(from + 1, at), range(oldFrom + 1, oldAt)]
  })
}

/** Pairs, the most alike first; ties go to the earlier ones. */
function best(
  free: readonly number[],
  oldFree: readonly number[],
  likeness: (at: number, oldAt: number) => number,
  atLeast: number,
): [number, number][] {
  const pairs = free
    .flatMap((at) => oldFree.map((oldAt) => ({ at, oldAt, like: likeness(at, oldAt) })))
    .filter(({ like }) => like >= atLeast && like > 0)
    .toSorted((a, b) => b.like - a.like || a.at - b.at || a.oldAt - b.oldAt)
  const used = new Set<number>()
  const oldUsed = new Set<number>()
  return pairs.flatMap(({ at, oldAt }): [number, number][] => {
    if (used.has(at) || oldUsed.has(oldAt)) return []
    used.add(at)
    oldUsed.add(oldAt)
    return [[at, oldAt]]
  })
}

function indexes(items: readonly unknown[]): number[] {
  return range(0, items.length)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
