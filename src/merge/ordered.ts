// Three lists of one origin → one list: used for slides, units, lines and sentences alike.
import { inOrder } from '../model/in-order.ts'

/** One place of the merged list: the presenter's item, the old one, the notes' one. */
export interface Slot<Item> {
  readonly ours?: Item
  readonly base?: Item
  readonly theirs?: Item
}

export interface Ordered<Item> {
  readonly base: readonly Item[]
  readonly ours: readonly Item[]
  readonly theirs: readonly Item[]
  /** Index in `base` of items of `ours` and of `theirs`. */
  readonly oursBase: ReadonlyMap<number, number>
  readonly theirsBase: ReadonlyMap<number, number>
  /** Both added the same. */
  readonly isSame: (ours: Item, theirs: Item) => boolean
  /** Whether what the notes add must stand before this item of the presenter's. */
  readonly isEnd?: (ours: Item, added: Item) => boolean
}

interface Merged<Item> {
  /** In order; what one side deleted is still there, for the caller to decide. */
  readonly slots: readonly Slot<Item>[]
}

/**
 * The presenter's order holds; what the notes moved moves when the presenter did not; what they
 * added follows what it follows in the notes, after what the presenter added there.
 */
export function mergeOrdered<Item>(lists: Ordered<Item>): Merged<Item> {
  const { base, ours, theirs, oursBase, theirsBase, isSame, isEnd } = lists
  const theirsAt = inverse(theirsBase)
  const slots: Slot<Item>[] = ours.map((item, at) => {
    const baseAt = oursBase.get(at)
    return baseAt === undefined ? { ours: item } : slotOf(base, theirs, theirsAt, baseAt, item)
  })
  const slotOfTheirs = new Map<number, Slot<Item>>()
  slots.forEach((slot, at) => {
    const baseAt = oursBase.get(at)
    const theirAt = baseAt === undefined ? undefined : theirsAt.get(baseAt)
    if (theirAt !== undefined) slotOfTheirs.set(theirAt, slot)
  })
  const movedByOurs = moved(ours.length, oursBase)
  const movedByTheirs = moved(theirs.length, theirsBase)
  for (let at = 0; at < theirs.length; at += 1) {
    const item = theirs[at] as Item
    const baseAt = theirsBase.get(at)
    const known = slotOfTheirs.get(at)
    if (known) {
      const isMove = baseAt !== undefined && movedByTheirs.has(baseAt) && !movedByOurs.has(baseAt)
      if (isMove) place(known, at)
      continue
    }
    const twin =
      baseAt === undefined
        ? slots.findIndex((slot) => isAlone(slot) && isSame(slot.ours as Item, item))
        : -1
    const found = slots[twin]
    if (found) {
      const both = { ...found, theirs: item }
      slots[twin] = both
      slotOfTheirs.set(at, both)
      continue
    }
    place(
      baseAt === undefined ? { theirs: item } : { base: base[baseAt] as Item, theirs: item },
      at,
    )
  }
  return { slots }

  /** Puts a slot after that of what stands before it in the notes. */
  function place(slot: Slot<Item>, at: number): void {
    const old = slots.indexOf(slot)
    if (old !== -1) slots.splice(old, 1)
    let after = -1
    for (let before = at - 1; before >= 0 && after === -1; before -= 1) {
      const anchor = slotOfTheirs.get(before)
      if (anchor) after = slots.indexOf(anchor)
    }
    let to = after + 1
    const isPassed = (other: Slot<Item> | undefined): boolean =>
      isAlone(other) && !isEnd?.(other?.ours as Item, slot.theirs as Item)
    while (isPassed(slots[to])) to += 1
    slots.splice(to, 0, slot)
    slotOfTheirs.set(at, slot)
  }
}

function slotOf<Item>(
  base: readonly Item[],
  theirs: readonly Item[],
  theirsAt: ReadonlyMap<number, number>,
  baseAt: number,
  ours: Item,
): Slot<Item> {
  const theirAt = theirsAt.get(baseAt)
  const both = { ours, base: base[baseAt] as Item }
  return theirAt === undefined ? both : { ...both, theirs: theirs[theirAt] as Item }
}

/** The presenter's own: in neither of the other lists. */
function isAlone<Item>(slot: Slot<Item> | undefined): boolean {
  return slot !== undefined && 'ours' in slot && !('base' in slot) && !('theirs' in slot)
}

/** Base items that are not where they were, as few as possible. */
function moved(count: number, toBase: ReadonlyMap<number, number>): Set<number> {
  const sequence = Array.from({ length: count }, (_, at) => toBase.get(at)).filter(
    (at) => at !== undefined,
  )
  const kept = inOrder(sequence)
  return new Set(sequence.filter((at) => !kept.has(at)))
}

function inverse(map: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...map].map(([from, to]) => [to, from]))
}
