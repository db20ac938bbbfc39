// A piece of a containment drawing that knows its height and can be put anywhere.
import type { PlacedBox, PlacedGroup } from '../picture.ts'

/** What a piece puts on the drawing, outer groups before inner ones. */
export interface Placed {
  readonly groups: readonly PlacedGroup[]
  readonly boxes: readonly PlacedBox[]
}

export interface Part {
  readonly heightPx: number
  /** What is unlovely about it: wrapped labels, blank places, very wide boxes. */
  readonly cost: number
  readonly place: (corner: { readonly xPx: number; readonly yPx: number }) => Placed
}

/** All that several pieces put on the drawing. */
export function placedTogether(all: readonly Placed[]): Placed {
  return {
    groups: all.flatMap(({ groups }) => groups),
    boxes: all.flatMap(({ boxes }) => boxes),
  }
}

/**
 * One choice for each of several pieces that stand on each other: the loveliest that is not higher
 * than `likedPx`, or almost so; else one that is not higher than `heightPx`; else the lowest.
 */
export function chooseHeights(
  pieces: readonly (readonly Part[])[],
  limits: { readonly likedPx: number; readonly heightPx: number },
): Part[] {
  let chosen: Part[] = []
  for (const perPx of pricesPerPx) {
    chosen = pieces.flatMap((choices) => cheapest(choices, perPx) ?? [])
    const height = chosen.reduce((sum, { heightPx }) => sum + heightPx, 0)
    if (height <= (perPx <= likedUpToPerPx ? limits.likedPx : limits.heightPx)) break
  }
  return chosen
}

/** What a px of height costs, tried in turn. */
const pricesPerPx = [0, 0.01, 0.02, 0.05, 0.1, 0.3, 1, 10, 1000] as const
const likedUpToPerPx = 0.05

function cheapest(choices: readonly Part[], perPx: number): Part | undefined {
  let best: Part | undefined
  const price = ({ cost, heightPx }: Part): number => cost + perPx * heightPx
  for (const choice of choices) if (!best || price(choice) < price(best)) best = choice
  return best
}
