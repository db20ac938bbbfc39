// How a run that wrote a deck is called.
import type { Deed, Journal } from '../merge/journal.ts'

const words: Readonly<Record<Exclude<Deed, 'undone' | 'redone'>, string>> = {
  create: 'made',
  same: 'up to date',
  replace: 'made again',
  edited: 'replaced your version',
  kept: 'up to date, with your edits',
  merged: 'made again, with your edits',
  resolved: 'conflicts settled',
}

/** “made again, with your edits”, “taken back to before 3”. */
export function runWords({ did, undid }: Pick<Journal, 'did' | 'undid'>): string {
  if (did === 'undone') return `taken back to before ${undid}`
  return did === 'redone' ? `there again, as before ${undid}` : words[did]
}
