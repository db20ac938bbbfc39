// Frontmatter of one slide, key by key: the notes' new values where the presenter changed nothing.
import type { Conflict, MergedText, Three } from './merge-units.ts'
import { type Entry, entriesOf, joinEntries } from './split/entries.ts'

/** Merges; comments and keys of the presenter's stay where they are. */
export function mergeFronts({ base, ours, theirs }: Three): MergedText {
  const [b, o, t] = [entriesOf(base), entriesOf(ours), entriesOf(theirs)]
  if (!o || !b || !t) return { text: ours === base ? theirs : ours, conflicts: [] }
  const [old, mine, next] = [byKey(b.entries), byKey(o.entries), byKey(t.entries)]
  const conflicts: Conflict[] = []
  const kept = o.entries.flatMap((entry): Entry[] => {
    if (entry.key === undefined) return [entry]
    const was = old.get(entry.key)
    const will = next.get(entry.key)
    if (is(was, will) || is(entry.text, will)) return [entry]
    if (is(entry.text, was)) return will === undefined ? [] : [{ key: entry.key, text: will }]
    conflicts.push({ ours: entry.text.trim(), theirs: (will ?? '').trim() })
    return [entry]
  })
  const more = t.entries.filter(({ key }) => {
    if (key === undefined || mine.has(key)) return false
    if (!old.has(key)) return true
    if (!is(old.get(key), next.get(key))) {
      conflicts.push({ ours: '', theirs: next.get(key)?.trim() ?? '' })
    }
    return false
  })
  return { text: joinEntries({ ...o, entries: inserted(kept, more, t.entries) }), conflicts }
}

/** New keys stand after the key that they follow in the notes' version. */
function inserted(
  kept: readonly Entry[],
  more: readonly Entry[],
  theirs: readonly Entry[],
): Entry[] {
  const entries = [...kept]
  for (const entry of more) {
    const at = theirs.indexOf(entry)
    const before = theirs.slice(0, at).findLast(({ key }) => entries.some((one) => one.key === key))
    const after =
      before?.key === undefined ? -1 : entries.findIndex(({ key }) => key === before.key)
    entries.splice(after === -1 ? entries.length : after + 1, 0, entry)
  }
  return entries
}

function byKey(entries: readonly Entry[]): Map<string, string> {
  return new Map(entries.flatMap(({ key, text }) => (key === undefined ? [] : [[key, text]])))
}

/** The same value, however it is spaced or quoted. */
function is(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && plain(one) === plain(other))
}

/** A key and its value without what formatters change: white space, quotes around the value. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/: (["'])(.*)\1 ?$/, ': $2')
    .trim()
}
