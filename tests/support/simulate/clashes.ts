// Do two edits truly conflict: both changed one thing, or one took out what the other changed?
import type { Effect } from './draft.ts'

/** `clear`: must be told. `unclear`: both rearranged the same things; either answer will do. */
export type Clash = 'none' | 'clear' | 'unclear'

export function clash(one: Effect, other: Effect): Clash {
  const isClear =
    meet(lines(one.changes), other.changes) ||
    meet(one.changes, other.deletes) ||
    meet(one.deletes, other.changes)
  if (isClear) return 'clear'
  const isUnclear =
    meet(one.moves, other.moves) ||
    meet(one.structure, other.structure) ||
    meet(one.structure, other.deletes) ||
    meet(one.deletes, other.structure) ||
    meet(one.structure, other.moves) ||
    meet(one.moves, other.structure) ||
    meet(one.moves, other.deletes) ||
    meet(one.deletes, other.moves)
  return isUnclear ? 'unclear' : 'none'
}

/** Without what is added: two may add to one thing. */
function lines(keys: readonly string[] | undefined): readonly string[] | undefined {
  return keys?.filter((key) => !key.endsWith('+'))
}

function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return Boolean(one?.some((key) => other?.includes(key)))
}
