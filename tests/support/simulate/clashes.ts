// Do two edits truly conflict: are there words that only a person can choose between?
import type { Effect } from './draft.ts'

/**
 * Both changed one thing, or one took out what the other changed: that must be told. Where both only
 * put things elsewhere, either order will do and no word can be lost: to tell a conflict is noise.
 */
export function clashes(one: Effect, other: Effect): boolean {
  return (
    meet(lines(one.changes), other.changes) ||
    meet(one.changes, other.deletes) ||
    meet(one.deletes, other.changes)
  )
}

/** Without what is added: two may add to one thing. */
function lines(keys: readonly string[] | undefined): readonly string[] | undefined {
  return keys?.filter((key) => !key.endsWith('+'))
}

function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return Boolean(one?.some((key) => other?.includes(key)))
}
