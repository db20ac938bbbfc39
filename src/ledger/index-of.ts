// Where each word stands in the deck, and which of those places are near a line of the notes.
import type { Place } from '../model/place.ts'
import type { Target } from './targets.ts'

/** Positions looked at on either side of the leaf's line, so that no notes take forever. */
const mostTries = 150
/** Positions already found that are passed over on either side, for the same reason. */
const mostPassed = 3000

/** A word of the deck. */
export interface At {
  readonly target: Target
  readonly index: number
}

/** Where one word stands, in the order of the notes' lines. */
interface Standing {
  readonly all: readonly At[]
  /** Positions one beside the other, all found, that nobody needs to pass over again. */
  hole: { readonly from: number; readonly to: number; readonly undone: number }
}

/** Where each word stands. */
export interface Index {
  readonly words: ReadonlyMap<string, Standing>
  /** How often words were given back; what was known to be found is not known any more then. */
  undone: number
}

/** `targets`: by their first line; `read`: what of a word counts. */
export function indexOf(targets: readonly Target[], read: (word: string) => string): Index {
  const words = new Map<string, Standing & { all: At[] }>()
  for (const target of targets) {
    target.words.forEach((word, at) => {
      const key = read(word)
      if (key === '') return
      const known = words.get(key)
      if (known) known.all.push({ target, index: at })
      else words.set(key, { all: [{ target, index: at }], hole: { from: 0, to: 0, undone: 0 } })
    })
  }
  return { words, undone: 0 }
}

/** Positions of a word around the leaf's lines. */
export function near({ words, undone }: Index, word: string, { toLine }: Place): readonly At[] {
  const standing = words.get(word)
  if (!standing) return []
  const { all } = standing
  if (all.length <= 2 * mostTries) return all
  const { from, to } = holeAt(standing, { position: firstAfter(all, toLine), undone })
  return [
    ...free(all, { from: from - 1, step: -1 }).toReversed(),
    ...free(all, { from: to, step: 1 }),
  ]
}

/** The hole around a position: a word said 1,000 times in a line stands in 1,000 positions. */
function holeAt(
  standing: Standing,
  { position, undone }: { position: number; undone: number },
): { from: number; to: number } {
  const { all, hole } = standing
  const isKnown = hole.undone === undone && hole.from <= position && position <= hole.to
  let { from, to } = isKnown ? hole : { from: position, to: position }
  while (isTaken(all[from - 1])) from -= 1
  while (isTaken(all[to])) to += 1
  standing.hole = { from, to, undone }
  return { from, to }
}

function isTaken(at: At | undefined): boolean {
  return at !== undefined && at.target.taken[at.index] === 1
}

/** The first that are not found yet, seen from a position. */
function free(all: readonly At[], { from, step }: { from: number; step: 1 | -1 }): At[] {
  const found: At[] = []
  for (let index = from, passed = 0; passed < mostPassed; index += step, passed += 1) {
    const at = all[index]
    if (!at) break
    if (!isTaken(at) && found.push(at) === mostTries) break
  }
  return found
}

function firstAfter(all: readonly At[], toLine: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.target.fromLine ?? 0) <= toLine) low = middle + 1
    else high = middle
  }
  return low
}
