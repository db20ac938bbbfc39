// The stage that accounts for the notes: every leaf is in the deck, or left out for a reason.
import type { RootContent } from 'mdast'
import type { Finding } from '../model/finding.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { ParsedNotes } from '../model/notes.ts'
import { kept } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import { accountFor } from './account.ts'
import { type Leaf, leavesIn } from './leaves.ts'
import type { LeftOut } from './left-out.ts'
import { type Region, regionsOf } from './regions.ts'
import { type Target, targetsOf, toldSlides } from './targets.ts'

export interface LedgerOptions {
  readonly slides: readonly Slide[]
  /** What a stage left out on purpose. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * Looks for every word of the notes in the deck, without asking the stages what they did with it:
 * so their mistakes show. Each word of the deck accounts for one word of the notes. A leaf is looked for
 * on the slides that were made of its lines, which nothing but these lines changes; what is not there,
 * in labels and repetitions of the whole deck.
 */
export function ledger(notes: readonly ParsedNotes[], { slides, leftOut }: LedgerOptions): Ledger {
  const told = toldSlides(slides)
  const own = told.filter(({ isRepeat }) => !isRepeat)
  const regions = notes
    .flatMap((one) => regionsOf(one, own))
    .map((region) => ({ ...region, account: accountOf(region, leftOut) }))
  const open = regions.flatMap(({ account }) =>
    account.rows.flatMap(({ open: leaf }) => leaf ?? []),
  )
  const elsewhere = accountFor(open, {
    leftOut,
    targets: () =>
      open.length === 0
        ? []
        : [
            ...regions.flatMap(targetsLeft),
            ...told.filter(({ isRepeat }) => isRepeat).flatMap(targetsOf),
          ],
  })
  const found = new Map(elsewhere.all.map(({ leaf, entry }) => [leaf, entry]))
  return regions
    .flatMap((region) => rowsOf(region.account, ...region.slides.map((one) => one.slideNumber)))
    .flatMap(({ entry, open: leaf }) => entry ?? (leaf && found.get(leaf)) ?? [])
}

/** What became of a leaf: it is accounted for in its region, or still open. */
interface Row {
  readonly entry?: LedgerEntry
  readonly open?: Leaf
}

/** A region by itself; its slides are numbered from 1. */
interface RegionAccount {
  readonly rows: readonly Row[]
  readonly targets: readonly Target[]
}

function accountOf({ file, blocks, slides }: Region, leftOut: readonly LeftOut[]): RegionAccount {
  const told = slides.map(({ slide }) => slide)
  const [first] = [...blocks, ...told]
  if (!first) return { rows: [], targets: [] }
  const lines = blocks.flatMap(({ position }) =>
    position ? [position.start.line, position.end.line] : [],
  )
  const [from, to] = [Math.min(...lines), Math.max(...lines)]
  const left = leftOut.filter(
    ({ place }) => place.file === file && place.fromLine <= to && place.toLine >= from,
  )
  return accountOnce(first, file, JSON.stringify(left), blocks.length, ...blocks, ...told)
}

const accountOnce = kept(
  (
    _first: object,
    file: string,
    left: string,
    blockCount: number,
    ...items: readonly (RootContent | Slide)[]
  ): RegionAccount => {
    const blocks = items.slice(0, blockCount) as RootContent[]
    const slides = items.slice(blockCount) as Slide[]
    const { all, targets } = accountFor(
      blocks.flatMap((block) => leavesIn(block, file)),
      {
        leftOut: JSON.parse(left) as LeftOut[],
        targets: () =>
          slides.flatMap((slide, index) =>
            targetsOf({ slide, slideNumber: index + 1, isRepeat: false }),
          ),
      },
    )
    for (const { entry, undo } of all) if (entry.lost !== undefined) undo()
    const rows = new Map(
      all.map(({ leaf, entry }) => [leaf, entry.lost === undefined ? { entry } : { open: leaf }]),
    )
    const inOrder = blocks.flatMap((block) => leavesIn(block, file))
    return { rows: inOrder.flatMap((leaf) => rows.get(leaf) ?? []), targets }
  },
)

/** Of a region with open leaves all that is left, of the others the labels; to be taken from as they are. */
function targetsLeft({ account, slides }: Region & { readonly account: RegionAccount }): Target[] {
  const { rows, targets } = account
  const isOpen = rows.some(({ open }) => open)
  return targets
    .filter(({ isLabel }) => isOpen || isLabel)
    .map((target) => ({
      ...target,
      slideNumber: slides[target.slideNumber - 1]?.slideNumber ?? 0,
      taken: target.taken.slice(),
    }))
}

/** The rows of a region with the numbers that its slides have in the deck. */
const rowsOf = kept(({ rows }: RegionAccount, ...numbers: readonly number[]): readonly Row[] =>
  rows.map(({ entry, ...row }) => {
    const went = entry?.went.map((one) => ({
      ...one,
      slideNumber: numbers[one.slideNumber - 1] ?? 0,
    }))
    return entry && went ? { entry: { ...entry, went } } : row
  }),
)

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

const shortAtMost = 60

function short(text: string): string {
  return text.length > shortAtMost ? `${text.slice(0, shortAtMost)}…` : text
}
