// Piles cut into levels: a layer that all piles have is a level of its own, what differs lies between.
import type { ChartNode } from '../chart.ts'

type Pile = readonly ChartNode[]

/** For each level, top first, the layers of each pile on it; a pile may have none. */
export function levelsOf(piles: readonly Pile[]): Pile[][] {
  const common = piles
    .slice(1)
    .reduce<readonly string[]>(
      (names, pile) => longestCommon(names, sharedNames(pile)),
      sharedNames(piles[0] ?? []),
    )
  const levels: Pile[][] = []
  let rest = [...piles]
  for (const name of common) {
    const ends = rest.map((pile) => pile.findIndex((node) => isNamed(node, name)))
    levels.push(rest.map((pile, index) => pile.slice(0, ends[index])))
    levels.push(rest.map((pile, index) => pile.slice(ends[index], (ends[index] ?? 0) + 1)))
    rest = rest.map((pile, index) => pile.slice((ends[index] ?? 0) + 1))
  }
  return [...levels, rest].filter((level) => level.some((pile) => pile.length > 0))
}

const WHITE_SPACE = /\s+/g

/** Case and spacing do not make two layers different. */
function nameOf({ label }: ChartNode): string {
  return label.normalize('NFKC').toLowerCase().replace(WHITE_SPACE, ' ')
}

function isNamed(node: ChartNode, name: string): boolean {
  return node.isShared && nameOf(node) === name
}

function sharedNames(pile: Pile): string[] {
  return pile.filter(({ isShared }) => isShared).map(nameOf)
}

/** The longest list that both lists contain in order. */
function longestCommon(left: readonly string[], right: readonly string[]): readonly string[] {
  const [head, ...tail] = left
  if (head === undefined || right.length === 0) return []
  const at = right.indexOf(head)
  const without = longestCommon(tail, right)
  if (at < 0) return without
  const withHead = [head, ...longestCommon(tail, right.slice(at + 1))]
  return withHead.length >= without.length ? withHead : without
}
