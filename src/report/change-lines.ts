// What a regeneration did, one line for each slide it touched.
import type { Change } from '../merge/merge-decks.ts'

const marks: Readonly<Record<Change['did'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  merged: '~',
  kept: '=',
  conflict: '!',
}

const words: Readonly<Record<Change['did'], string>> = {
  added: 'new from the notes',
  removed: 'no longer in the notes',
  changed: 'from the notes',
  merged: 'from the notes, with your edits',
  kept: 'yours',
  conflict: 'both changed; yours stands',
}

const shownLettersAtMost = 60

/** “  ~ etcd  from the notes, with your edits”. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => [
    `  ${marks[change.did]} ${change.id || change.title || 'slide'}  ${words[change.did]}`,
    ...conflictLines(change),
  ])
}

/** “both changed; yours stands” */
export function changeWords({ did }: Change): string {
  return words[did]
}

/** A line for each thing that both changed. */
export function conflictLines({ conflicts }: Change): string[] {
  return conflicts.map(
    ({ ours, theirs }) => `      yours: ${quoted(ours)} | notes: ${quoted(theirs)}`,
  )
}

/** The text on one line, cut; “(gone)” for what one side took out. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return '(gone)'
  return `“${line.length > shownLettersAtMost ? `${line.slice(0, shownLettersAtMost)}…` : line}”`
}
