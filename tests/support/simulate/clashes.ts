// Do two edits truly conflict: are there words that only a person can choose between?
import type { Effect } from './draft.ts'

/**
 * What is at stake, by its keys. Both changed one thing, or one took out what the other changed: that
 * must be told. Where both only put things elsewhere, either order will do and no word can be lost: to
 * tell a conflict is noise.
 */
export function stakes(one: Effect, other: Effect): string[] {
  return [
    ...common(lines(one.changes), other.changes),
    ...common(one.changes, other.deletes),
    ...common(one.deletes, other.changes),
  ]
}

/** Without what is added: two may add to one thing. */
function lines(keys: readonly string[] | undefined): readonly string[] | undefined {
  return keys?.filter((key) => !key.endsWith('+'))
}

function common(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return one.filter((key) => other.includes(key))
}
