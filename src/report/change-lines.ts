// What a regeneration did, one line for each slide it touched.
import type { Change } from '../merge/merge-decks.ts'
import { whatChanged } from './what-changed.ts'

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

/**
 * “  ~ etcd  from the notes: +1 bullet; yours stays: speaker notes”, then in one line each what is yours
 * and untouched, and how many more slides there are.
 * @param options.slideCount Slides of the deck as it is then, those of conflicts not counted.
 */
export function changeLines(
  changes: readonly Change[],
  { slideCount }: { slideCount: number },
): string[] {
  const kept = changes.filter(({ did }) => did === 'kept')
  const numbered = changes.filter(isNumbers)
  const touched = changes.filter((change) => !kept.includes(change) && !numbered.includes(change))
  const there = changes.filter(({ did }) => did !== 'removed').length
  const more = slideCount - there
  return [
    ...touched.flatMap((change) => [
      `  ${marks[change.did]} ${nameOf(change)}  ${changeWords(change)}${what(change)}`,
      ...conflictLines(change),
    ]),
    ...(numbered.length > 0
      ? [`  ~ only minutes and line numbers: ${numbered.map(nameOf).join(', ')}`]
      : []),
    ...(kept.length > 0 ? [`  = yours, as they were: ${kept.map(keptWords).join(', ')}`] : []),
    ...(touched.length > 0 && more > 0
      ? [`  = ${more} ${more === 1 ? 'slide' : 'slides'} untouched`]
      : []),
  ]
}

function isNumbers({ did, texts: { base, theirs } = {} }: Change): boolean {
  return (
    did === 'changed' &&
    base !== undefined &&
    theirs !== undefined &&
    whatChanged(base, theirs) === ''
  )
}

function nameOf({ id, title }: Change): string {
  return id || title || 'slide'
}

/** Of the notes, and of the presenter's that stays beside it. */
function what({ did, texts = {} }: Change): string {
  const { base, ours, theirs } = texts
  const isBoth = did === 'changed' || did === 'merged'
  if (!isBoth || base === undefined || theirs === undefined) return ''
  const notes = whatChanged(base, theirs)
  const yours = did === 'merged' && ours !== undefined ? whatChanged(base, ours) : ''
  return `${notes && `: ${notes}`}${yours && `; yours stays: ${yours}`}`
}

function keptWords(change: Change): string {
  const { base, ours } = change.texts ?? {}
  const yours = ours === undefined ? '' : base === undefined ? 'added' : whatChanged(base, ours)
  return `${nameOf(change)}${yours && ` (${yours})`}`
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
