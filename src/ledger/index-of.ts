// Where each word stands in the deck, and which of those places are near a line of the notes.
import { headCount } from '../model/head-count.ts'
import { byLines, lastLine, type Place } from '../model/place.ts'
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

/** Positions of one word in the order of the notes' lines. */
interface Row {
  readonly all: readonly At[]
  /** The last line of its file that any position up to this one was made from. */
  readonly reach: readonly number[]
  /** Positions one beside the other, all found, that nobody needs to pass over again. */
  hole: { readonly from: number; readonly to: number; readonly undone: number }
}

/** Where one word stands: in texts made from lines of their own, and in labels, which may be from any. */
interface Standing {
  readonly own: Row
  readonly labels: Row
}

/** Where each word stands. */
export interface Index {
  readonly words: ReadonlyMap<string, Standing>
  /** How often words were given back; what was known to be found is not known any more then. */
  undone: number
}

/** `targets`: in the order of the notes; `read`: what of a word counts. */
export function indexOf(targets: readonly Target[], read: (word: string) => string): Index {
  const words = new Map<string, { own: At[]; labels: At[] }>()
  for (const target of targets) {
    target.words.forEach((word, at) => {
      const key = read(word)
      if (key === '') return
      const known = words.get(key) ?? { own: [], labels: [] }
      known[target.isLabel ? 'labels' : 'own'].push({ target, index: at })
      words.set(key, known)
    })
  }
  const rows = [...words].map(
    ([word, { own, labels }]) => [word, { own: rowOf(own), labels: rowOf(labels) }] as const,
  )
  return { words: new Map(rows), undone: 0 }
}

function rowOf(all: readonly At[]): Row {
  let last: Pick<Target, 'file' | 'toLine'> | undefined
  const reach = all.map(({ target }) => {
    const goesOn = last?.file === target.file && last.toLine > target.toLine
    if (!goesOn) last = target
    return last?.toLine ?? 0
  })
  return { all, reach, hole: { from: 0, to: 0, undone: 0 } }
}

/** Positions of a word that the lines of a leaf may have come to. */
export function near({ words, undone }: Index, word: string, place: Place): readonly At[] {
  const standing = words.get(word)
  if (!standing) return []
  return [
    ...madeFrom(standing.own, { undone, place }),
    ...around(standing.labels, { undone, place }),
  ]
}

interface Seeking {
  readonly undone: number
  readonly place: Place
}

/** Positions in texts that begin before the leaf ends, back to where none reaches it. */
function madeFrom(row: Row, { undone, place }: Seeking): At[] {
  if (row.all.length === 0) return []
  const position = firstAfter(row.all, place)
  const { from } = holeAt(row, { position, undone })
  return free(row, { from: from - 1, step: -1, reaching: place }).toReversed()
}

/** Positions on either side of the leaf's lines. */
function around(row: Row, { undone, place }: Seeking): readonly At[] {
  if (row.all.length <= 2 * mostTries) return row.all
  const position = firstAfter(row.all, place)
  const { from, to } = holeAt(row, { position, undone })
  return [
    ...free(row, { from: from - 1, step: -1 }).toReversed(),
    ...free(row, { from: to, step: 1 }),
  ]
}

/** The hole around a position: a word said 1,000 times in a line stands in 1,000 positions. */
function holeAt(
  row: Row,
  { position, undone }: { position: number; undone: number },
): { from: number; to: number } {
  const { all, hole } = row
  const isKnown = hole.undone === undone && hole.from <= position && position <= hole.to
  let { from, to } = isKnown ? hole : { from: position, to: position }
  while (isTaken(all[from - 1])) from -= 1
  while (isTaken(all[to])) to += 1
  row.hole = { from, to, undone }
  return { from, to }
}

function isTaken(at: At | undefined): boolean {
  return at !== undefined && at.target.taken[at.index] === 1
}

interface Walk {
  readonly from: number
  readonly step: 1 | -1
  /** Where no position further on reaches these lines, the walk ends. */
  readonly reaching?: Place
}

/** The first that are not found yet, seen from a position. */
function free({ all, reach }: Row, { from, step, reaching }: Walk): At[] {
  const found: At[] = []
  const isPast = ({ target }: At, index: number): boolean =>
    reaching !== undefined &&
    (target.file !== reaching.file || (reach[index] ?? 0) < reaching.fromLine)
  for (let index = from, passed = 0; passed < mostPassed; index += step, passed += 1) {
    const at = all[index]
    if (!at || isPast(at, index)) break
    if (!isTaken(at) && found.push(at) === mostTries) break
  }
  return found
}

function firstAfter(all: readonly At[], place: Place): number {
  return headCount(all, ({ target }) => byLines(target, lastLine(place)) <= 0)
}
