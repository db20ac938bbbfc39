// The stage that accounts for the notes: every leaf is in the deck, or left out for a reason.
import type { Finding } from '../model/finding.ts'
import { toString } from 'mdast-util-to-string'
import type { Ledger, LedgerEntry, Went } from '../model/ledger.ts'
import type { ParsedNotes } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Slide } from '../model/slide.ts'
import { type FindWords, type Found, wordFinder } from './find-words.ts'
import { type Leaf, leavesOf, readingsOf } from './leaves.ts'
import { type LeftOut, reasonFor, SEPARATOR } from './left-out.ts'
import { type Target, targetsOf } from './targets.ts'
import { wordsOf } from './words.ts'

export interface LedgerOptions {
  readonly slides: readonly Slide[]
  /** What a stage left out on purpose. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * Looks for every word of the notes in the deck, without asking the stages what they did with it:
 * so their mistakes show. Each word of the deck accounts for one word of the notes.
 */
export function ledger(notes: readonly ParsedNotes[], options: LedgerOptions): Ledger {
  const leaves = notes.flatMap(leavesOf)
  const inOrder = accountFor(leaves, options)
  if (lostCount(inOrder) === 0) return inOrder
  // A leaf of many lines may have taken the word of one that stands in a single line.
  const narrowFirst = leaves.toSorted((a, b) => lineCount(a) - lineCount(b))
  const again = new Map(
    accountFor(narrowFirst, options).map((entry, index) => [narrowFirst[index], entry]),
  )
  const other = leaves.flatMap((leaf) => again.get(leaf) ?? [])
  return lostCount(other) < lostCount(inOrder) ? other : inOrder
}

function accountFor(leaves: readonly Leaf[], { slides, leftOut }: LedgerOptions): Ledger {
  const targets = targetsOf(slides)
  const [find, frameOf] = [wordFinder(targets), frameFinder(targets)]
  return leaves.map((leaf) => entryOf(leaf, { find, frameOf, leftOut }))
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

function lostCount(entries: Ledger): number {
  return entries.filter(({ lost }) => lost !== undefined).length
}

function lineCount({ place }: Leaf): number {
  return place.toLine - place.fromLine
}

/** Finding: `ledger/lost` (error), a bug of ours. */
export function lostFindings(entries: Ledger): Finding[] {
  return entries.flatMap(({ place, lost }): Finding[] =>
    lost === undefined
      ? []
      : [
          {
            rule: 'ledger/lost',
            severity: 'error',
            message: `Unexpected loss of “${short(lost)}”, expected it on a slide or in the speaker notes`,
            fix: 'Report this as a bug of Oficina, with the line of the notes.',
            place,
          },
        ],
  )
}

interface EntryOptions {
  readonly find: FindWords
  readonly frameOf: FindFrame
  readonly leftOut: readonly LeftOut[]
}

function entryOf(leaf: Leaf, { find, frameOf, leftOut }: EntryOptions): LedgerEntry {
  const { node, place } = leaf
  const words = wordsOf(leaf.text)
  const found = bestOf(readingsOf(node).map(wordsOf), { find, place })
  const { went, signs } = found
  const about = { place, kind: node.type, text: words.join(' '), went }
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

const shortAtMost = 60

function short(text: string): string {
  return text.length > shortAtMost ? `${text.slice(0, shortAtMost)}…` : text
}
