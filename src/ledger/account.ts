// Leaves and rows that they are looked for in → where each leaf went.
import { toString } from 'mdast-util-to-string'
import type { LedgerEntry, Went } from '../model/ledger.ts'
import type { Place } from '../model/place.ts'
import { type FindWords, type Found, wordFinder } from './find-words.ts'
import { type Leaf, readingsOf } from './leaves.ts'
import { type LeftOut, reasonFor, SEPARATOR } from './left-out.ts'
import type { Target } from './targets.ts'
import { wordsOf } from './words.ts'

/** A leaf that was looked for. */
export interface Accounted {
  readonly leaf: Leaf
  readonly entry: LedgerEntry
  /** Gives back the words that it was found in. */
  readonly undo: () => void
}

export interface Account {
  readonly all: readonly Accounted[]
  /** The rows, with what was found in them. */
  readonly targets: readonly Target[]
}

/** Looks for leaves in their order; when some are lost, once more in another, if that loses fewer. */
export function accountFor(
  leaves: readonly Leaf[],
  { targets, leftOut }: { targets: () => readonly Target[]; leftOut: readonly LeftOut[] },
): Account {
  const inOrder = lookedFor(leaves, targets(), leftOut)
  if (lostCount(inOrder) === 0) return inOrder
  // A leaf of many lines may have taken the word of one that stands in a single line.
  const narrowFirst = leaves.toSorted((a, b) => lineCount(a) - lineCount(b))
  const other = lookedFor(narrowFirst, targets(), leftOut)
  return lostCount(other) < lostCount(inOrder) ? other : inOrder
}

function lookedFor(
  leaves: readonly Leaf[],
  targets: readonly Target[],
  leftOut: readonly LeftOut[],
): Account {
  const [find, frameOf] = [wordFinder(targets), frameFinder(targets)]
  return { all: leaves.map((leaf) => accounted(leaf, { find, frameOf, leftOut })), targets }
}

function lostCount({ all }: Account): number {
  return all.filter(({ entry }) => entry.lost !== undefined).length
}

function lineCount({ place }: Leaf): number {
  return place.toLine - place.fromLine
}

type FindFrame = (leaf: Leaf) => Went | undefined

/** Finds the breadcrumb that has the whole heading of a leaf: formatted, a heading is many leaves. */
function frameFinder(targets: readonly Target[]): FindFrame {
  const frames = new Map(
    targets.filter(({ to }) => to === 'frame').map((frame) => [frame.words.join(' '), frame]),
  )
  return ({ heading, text }) => {
    const frame = heading && frames.get(wordsOf(toString(heading)).join(' '))
    if (!frame) return undefined
    const { to, slideNumber, slideId } = frame
    return { to, slideNumber, slideId, words: wordsOf(text).join(' ') }
  }
}

interface Looking {
  readonly find: FindWords
  readonly frameOf: FindFrame
  readonly leftOut: readonly LeftOut[]
}

function accounted(leaf: Leaf, looking: Looking): Accounted {
  const found = bestOf(readingsOf(leaf.node).map(wordsOf), { ...looking, place: leaf.place })
  return { leaf, entry: entryOf(leaf, found, looking), undo: found.undo }
}

function entryOf(leaf: Leaf, found: Found, { frameOf, leftOut }: Looking): LedgerEntry {
  const { went, signs } = found
  const { place, node } = leaf
  const about = { place, kind: node.type, text: wordsOf(leaf.text).join(' '), went }
  const gone = goneOf(found)
  const frame = gone.length > 0 ? frameOf(leaf) : undefined
  if (frame) return { ...about, went: [frame] }
  if (gone.length > 0 || went.length === 0) {
    const reason = reasonFor({ leaf, missing: gone, leftOut })
    if (reason === undefined) return { ...about, lost: gone.join(' ') }
    return { ...about, left: { words: gone.join(' '), reason } }
  }
  if (signs.length === 0) return about
  return { ...about, left: { words: signs.join(' '), reason: 'signs that set words apart' } }
}

function goneOf({ missing, signs }: Found): string[] {
  return [...missing, ...signs.filter((sign) => !SEPARATOR.test(sign))]
}

/** The first reading that is all there, else the one of which most is. */
function bestOf(
  readings: readonly (readonly string[])[],
  { find, place }: { find: FindWords; place: Place },
): Found {
  const counts: number[] = []
  for (const words of readings) {
    const found = find(words, place)
    const count = goneOf(found).length
    if (count === 0) return found
    found.undo()
    counts.push(count)
  }
  return find(readings[counts.indexOf(Math.min(...counts))] ?? [], place)
}
